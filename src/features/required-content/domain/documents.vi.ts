/** Which documents of the register a requirement is met by: as the register tells them apart, by type and field. */
import { type Instant, instantAt } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Piece } from './content.ts'

/** The newest published document of a type in a field, of those whose title names the budget or does not. */
export type NewestDocument = {
  readonly type: string
  /** The field, by its name in addresses. */
  readonly field: string
  readonly number: string
  readonly isNamed: boolean
  readonly issuedOn: PlainDate
  readonly publishedAt: Instant
}

/** A field that the administration calls after the budget, alone or with other things. */
const BUDGET = /(?:^|-)ngan-sach(?:-|$)/

/** What the title of a budget, of its carrying out or of its accounts says; fees stand in the same field. */
export const BUDGET_TITLE = 'ngân sách|dự toán|quyết toán'

const WANTED: Readonly<Record<string, (document: NewestDocument) => boolean>> = {
  documents: () => true,
  budget: ({ field, isNamed }) => isNamed && BUDGET.test(field),
  plans: ({ type }) => type === 'plan' || type === 'programme',
}

/** The newest of those that meet it; none for a requirement that no document can meet. It holds from the day on which it was issued. */
export function documentsOf(key: string, newest: readonly NewestDocument[]): readonly Piece[] {
  const [last] = newest
    .filter(each => WANTED[key]?.(each) ?? false)
    .toSorted((a, b) => b.issuedOn.localeCompare(a.issuedOn))
  if (last === undefined) return []
  const { number: name, issuedOn, publishedAt: changedAt } = last
  return [{ name, changedAt, confirmedAt: instantAt(issuedOn, 0), deadLinks: [] }]
}
