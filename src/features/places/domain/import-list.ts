/**
 * A list of places on its way in. Words:
 *   row      a line of the list, by its number in the file; 1 is the line of headings
 *   absent   fields for which the list has no column: they stay as they are
 *   verdict  what would become of it: a new place, a changed one, nothing new, or nothing at all for its errors
 */
import { PLACE_FIELDS, type PlaceErrors, type PlaceField } from './check-place.ts'
import type { Place, PlaceDraft } from './place.ts'

/** A row that was looked at. */
export type ImportRow =
  | { readonly row: number; readonly verdict: 'added'; readonly draft: PlaceDraft }
  | {
      readonly row: number
      readonly verdict: 'changed'
      readonly draft: PlaceDraft
      readonly placeId: string
      readonly revision: number
      readonly fields: readonly PlaceField[]
      /** What stands there now; lists that were sent before it was kept do not tell. */
      readonly before?: PlaceDraft
    }
  | {
      readonly row: number
      readonly verdict: 'unchanged'
      readonly code: string
      readonly name: string
    }
  | {
      readonly row: number
      readonly verdict: 'wrong'
      readonly code: string
      readonly name: string
      readonly errors: { readonly [field in PlaceField]?: PlaceErrors[field] | RowProblem } & {
        readonly row?: LineProblem
      }
    }

/** What is wrong with a row only beside others. */
export type RowProblem = 'code_twice' | 'code_in_other_case' | 'code_of_closed'

/** What is wrong with a row as a whole: something stands where there is no column for it. */
export type LineProblem = 'cells_without_column'

/** What may become of a row, in the order of the pages. */
export const VERDICTS = ['wrong', 'added', 'changed', 'unchanged'] as const
/** What may become of a row. */
export type Verdict = (typeof VERDICTS)[number]

/** What would become of a row that reads well, beside the place that has its code. */
export function judge(
  row: number,
  read: PlaceDraft,
  known: Place | undefined,
  absent: readonly PlaceField[],
): ImportRow {
  if (known === undefined) return { row, verdict: 'added', draft: read }
  const draft = absent.reduce((kept, field) => withFact(kept, known, field), read)
  const { code, nameVi: name } = draft
  if (known.state === 'closed')
    return { row, verdict: 'wrong', code, name, errors: { code: 'code_of_closed' } }
  const fields = changedFields(known, draft)
  if (fields.length === 0) return { row, verdict: 'unchanged', code, name }
  const { id: placeId, revision } = known
  return { row, verdict: 'changed', draft, placeId, revision, fields, before: draftOf(known) }
}

/** What is said about a place, without what it is. */
function draftOf(place: Place): PlaceDraft {
  const { id: _, slug, state, closedAt, closingReason, revision, ...draft } = place
  return draft
}

/** The draft, with that field of the place as it is known. */
function withFact(draft: PlaceDraft, known: PlaceDraft, field: PlaceField): PlaceDraft {
  switch (field) {
    case 'name_en':
      return { ...draft, nameEn: known.nameEn }
    case 'phone':
      return { ...draft, phone: known.phone }
    case 'hours':
      return { ...draft, hours: { ...draft.hours, week: known.hours.week } }
    case 'exceptions':
      return { ...draft, hours: { ...draft.hours, exceptions: known.hours.exceptions } }
    case 'access_vi':
      return { ...draft, accessVi: known.accessVi }
    case 'access_en':
      return { ...draft, accessEn: known.accessEn }
    // These have a column, and what is known of a point was typed for the place.
    case 'code':
    case 'name_vi':
    case 'kind':
    case 'address':
    case 'ward':
    case 'latitude':
    case 'longitude':
      return draft
  }
}

/** The fields in which the two differ. */
export function changedFields(before: PlaceDraft, after: PlaceDraft): PlaceField[] {
  return PLACE_FIELDS.filter(field => factOf(before, field) !== factOf(after, field))
}

function factOf(draft: PlaceDraft, field: PlaceField): string | number | undefined {
  switch (field) {
    case 'code':
      return draft.code
    case 'name_vi':
      return draft.nameVi
    case 'name_en':
      return draft.nameEn
    case 'kind':
      return draft.kind
    case 'address':
      return draft.address
    case 'ward':
      return draft.unitId
    case 'phone':
      return draft.phone
    case 'latitude':
    case 'longitude':
      return draft.point?.[field]
    case 'hours':
      return JSON.stringify(draft.hours.week)
    case 'exceptions':
      // The database keeps the keys of an object in an order of its own.
      return JSON.stringify(
        draft.hours.exceptions.map(({ from, to, open, note }) => [from, to, open, note]),
      )
    case 'access_vi':
      return draft.accessVi
    case 'access_en':
      return draft.accessEn
  }
}
