import type { PlainDate } from '#kernel/plain-date.ts'

/** A legal document that sets the fees of a procedure. */
export type FeeDocument = {
  readonly slug: string
  /** Number and symbol as printed. */
  readonly number: string
  readonly title: string
  readonly issuedOn: PlainDate
  /** The day on which it takes effect, when that is yet to come. */
  readonly takesEffectOn: PlainDate | undefined
}
