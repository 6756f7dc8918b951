/**
 * Buttons that change rows of a form, and keep nothing yet: times, questions, choices. Without scripts the form comes back
 * with what the button did and all that was typed. Words:
 *   list  rows that belong together: `slots`, `own`, or `own_2` for the choices of question 2
 *   row   as its list counts them: slots by their place from 0, questions and choices by the number that they keep
 */
import { typedText } from '#platform/http/fields.ts'
import type { RawFields } from '#platform/http/request.ts'

/** The name of the buttons. */
export const STEP = '_rows'
/** What they do. `many`: the rows of a series at once. */
export type RowAct = 'add' | 'many' | 'remove' | 'up' | 'down'
/** A button that was pressed. */
export type RowStep = { readonly list: string; readonly act: RowAct; readonly row: number }

const VALUE = /^([a-z0-9_]{1,20}):(add|many|remove|up|down)(?::(\d{1,4}))?$/

/** The value of such a button. */
export function stepValue(list: string, act: RowAct, row?: number): string {
  return row === undefined ? `${list}:${act}` : `${list}:${act}:${String(row)}`
}

/** The button that was pressed; undefined: another one. */
export function stepIn(raw: RawFields): RowStep | undefined {
  const [, list, act, row] = VALUE.exec(typedText(raw, STEP)) ?? []
  return list === undefined ? undefined : { list, act: act as RowAct, row: Number(row ?? -1) }
}

/** The rows after the one at that place was taken away, or changed places with the one beside it. */
export function changed<T>(rows: readonly T[], at: number, act: RowAct): T[] {
  const [row, other] = [rows[at], act === 'up' ? at - 1 : at + 1]
  if (row === undefined) return [...rows]
  if (act === 'remove') return rows.toSpliced(at, 1)
  const beside = rows[other]
  return beside === undefined ? [...rows] : rows.with(at, beside).with(other, row)
}
