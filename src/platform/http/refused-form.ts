import type { RawFields } from './request.ts'
import { SenderError } from './sender-error.ts'

/** A file that came with a form and was not kept: the field, and the name that its sender gave it. */
export type FileLeftOut = { readonly field: string; readonly name: string }

/** What came with a form of which nothing is kept. */
export type UnkeptForm = { readonly fields: RawFields; readonly files: readonly FileLeftOut[] }

/** What is handed back of a form that came too often from its address. */
export type HandedBack = UnkeptForm & {
  /** Seconds until it may be sent again. */
  readonly wait: number
}

/** Why somebody may not call a route: what to sign in as, that an officer may not, or that a duty is missing. */
export type Refusal =
  | 'sign_in_as_citizen'
  | 'sign_in_as_officer'
  | 'officer_may_not'
  | 'not_allowed'

/** What is handed back of a form whose sender is not signed in, or not as who may send it. */
export type UnsentForm = UnkeptForm & {
  readonly why: Refusal
  /** Address of the page on which it was filled in, with its language; undefined when nothing tells it. */
  readonly filledInOn: string | undefined
}

const TOO_MANY = 429

/** A form came too often from its address, and was read to be handed back. Nothing of it is kept. */
export class RefusedForm extends SenderError {
  readonly form: HandedBack
  constructor(form: HandedBack) {
    super(TOO_MANY)
    this.form = form
  }
}
