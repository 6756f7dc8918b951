/**
 * On which day documents end, by their own days and by what others do to them. The view document_effect tells the same of
 * what is kept. Law 64/2025/QH15 art. 53 (a document does what it says from the day on which it takes effect) and 57 (it
 * ends when its time is over, or when it is replaced or repealed). From these:
 *   - What ended on its first day or before was never in effect, and does nothing to others.
 *   - What was in effect for a day has done what it does: what it ended stays ended when it ends itself.
 */
import type { PlainDate } from '#kernel/plain-date.ts'

/** A published document, and which others it replaces or repeals. */
export type ActingDocument = {
  readonly id: string
  readonly effectFrom: PlainDate
  /** After its first day, where it says so itself. */
  readonly expiresOn: PlainDate | null
  readonly ends: readonly string[]
}

/** The first day on which a document no longer holds, or null. */
export function endsOn(id: string, documents: readonly ActingDocument[]): PlainDate | null {
  const days = documents
    .filter(each => each.ends.includes(id) && wasInEffect(each, documents, []))
    .map(each => each.effectFrom)
  const own = documents.find(each => each.id === id)?.expiresOn ?? null
  return [...days, ...(own === null ? [] : [own])].toSorted()[0] ?? null
}

/** Two that end each other on their first day end nothing: who was asked on the way is not asked again. */
function wasInEffect(
  { id, effectFrom }: ActingDocument,
  documents: readonly ActingDocument[],
  passed: readonly string[],
): boolean {
  return !documents.some(
    other =>
      other.ends.includes(id) &&
      other.effectFrom <= effectFrom &&
      !passed.includes(other.id) &&
      wasInEffect(other, documents, [...passed, id]),
  )
}
