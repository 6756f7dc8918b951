/** What the parts of a document's page on the desk are given, and share. */
import { writeDay } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import type { Attachment } from '../domain/attachment.ts'
import type { DeskDocument, KeptRelation, NamedDocument } from '../domain/desk.ts'
import type { Field } from '../domain/document.ts'
import type { Doubt } from '../domain/doubts.ts'
import type { FeeChange } from '../domain/fee-changes.ts'
import type { Signer } from '../domain/signer.ts'
import type { DeskWords } from '../words/desk.vi.ts'
import { typed } from './fields.ts'
import type { TheirTexts } from './their-texts.tsx'

/** The forms of a document's page on the desk. */
export type FormName = 'facts' | 'file' | 'relation' | 'fees' | 'withdraw' | 'publish'

/** A form that was refused, to show it again. */
export type Refused = {
  readonly form: FormName
  readonly errors: FieldErrors
  readonly raw: RawFields
  /** A new signer, and the known one who is so like that it may be the same. */
  readonly signer?: string
  readonly like?: string
  /** Documents that have the number already. */
  readonly same?: readonly NamedDocument[]
  /** Documents of which one may be meant. */
  readonly meant?: readonly NamedDocument[]
  /** What somebody else saved in fields that are long, to be compared with what was typed. */
  readonly theirs?: TheirTexts
  /** Documents to look at because of the refusal. */
  readonly others?: readonly NamedDocument[]
}

type Told = keyof DeskWords['done']

/** What was saved together with what somebody else saved meanwhile. */
const TOGETHER = { 'sua-chung': 'luu', 'phi-le-phi-chung': 'phi-le-phi' } as const satisfies {
  readonly [done: string]: Told
}

/** What was just done, by its name in addresses. */
export type Done = Told | keyof typeof TOGETHER

/** Whether somebody else saved meanwhile. */
export function isTogether(done: Done): done is keyof typeof TOGETHER {
  return done in TOGETHER
}

/** What is told of it, whoever else saved. */
export function toldOf(done: Done): Told {
  return isTogether(done) ? TOGETHER[done] : done
}

/** What the page of a document on the desk is made of. */
export type DocumentFormProps = {
  /** What to look at again before it is published. */
  readonly doubts: readonly Doubt[]
  /** Others that have its number. */
  readonly sameNumber: readonly NamedDocument[]
  readonly language: Language
  readonly fields: readonly Field[]
  readonly offered: {
    readonly issuers: readonly string[]
    readonly signers: readonly Signer[]
    readonly numbers: readonly string[]
  }
  /** Undefined while nothing has been saved yet. */
  readonly document: DeskDocument | undefined
  /** Its last event when it was read. */
  readonly seen: string
  readonly files: readonly (Attachment & { readonly sizeText: string })[]
  readonly relations: readonly KeptRelation[]
  readonly procedureCodes: readonly string[]
  readonly mayPublish: boolean
  readonly done: Done | undefined
  /** Codes of procedures that somebody else put in or took out meanwhile. */
  readonly theirFees: FeeChange<string>
  readonly refused: Refused | undefined
}

/** A document that is on the desk. */
export type WithDocument = DocumentFormProps & { readonly document: DeskDocument }

/**
 * Whether a form of the page is shown to whoever asks: what is published is corrected only by who may publish. One that was
 * sent and refused stays, with what was typed: it was published while somebody wrote.
 */
export function isOffered(
  { document, mayPublish, refused }: DocumentFormProps,
  form: FormName,
): boolean {
  return document?.state !== 'published' || mayPublish || refused?.form === form
}

/** The same field may stand in several forms of the page: each has the form's name in its id. */
export function fieldId(form: FormName, name: string): string {
  return `${form}-${name}`
}

/** What a field of a form shows: as typed in a form that was refused, or as kept. */
export function shown(
  refused: Refused | undefined,
  form: FormName,
  name: string,
  kept: string,
): string {
  return refused?.form === form ? (typed(refused.raw, name) ?? '') : kept
}

/** A day as a field shows it. */
export function dayIn(day: PlainDate | null | undefined): string {
  return day === null || day === undefined ? '' : writeDay(day)
}
