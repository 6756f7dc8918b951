import type { PlainDate } from '#kernel/plain-date.ts'
import type { DocumentFacts } from './document.ts'

/** What is most likely a slip of who entered a document, although it may be right. */
export type Doubt = 'number_is_used' | 'issued_in_future' | 'effective_before_issue' | 'no_file'

/** What to look at again before a document is published. `sameNumber`: others of the issuer and year have its number. */
export function doubtsAbout(
  { issuedOn, effectiveOn }: Pick<DocumentFacts, 'issuedOn' | 'effectiveOn'>,
  beside: { readonly today: PlainDate; readonly files: number; readonly sameNumber: boolean },
): readonly Doubt[] {
  return [
    ...(beside.sameNumber ? ['number_is_used' as const] : []),
    ...(issuedOn > beside.today ? ['issued_in_future' as const] : []),
    ...(effectiveOn !== null && effectiveOn < issuedOn ? ['effective_before_issue' as const] : []),
    ...(beside.files === 0 ? ['no_file' as const] : []),
  ]
}
