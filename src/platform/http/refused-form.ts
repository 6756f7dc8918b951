import type { RawFields } from './request.ts'
import { SenderError } from './sender-error.ts'

/** A file that came with a form and was not kept: the field, and the name that its sender gave it. */
export type FileLeftOut = { readonly field: string; readonly name: string }

/** What is handed back of a form that came too often from its address. */
export type HandedBack = {
  readonly fields: RawFields
  readonly files: readonly FileLeftOut[]
  /** Seconds until it may be sent again. */
  readonly wait: number
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
