/** A campaign's slots as fields: `slot_0_day`; those of a series: `many_first`; and the buttons that change the rows. */

import { ticked, typedText } from '#platform/http/fields.ts'
import type { RawFields } from '#platform/http/request.ts'
import type { Slot, SlotDraft } from '../domain/campaign.ts'
import {
  makeSeries,
  SERIES_PARTS,
  type SeriesPart,
  type TypedSeries,
  WEEKDAYS,
} from '../domain/slot-series.ts'
import {
  isEmptyRow,
  MOST_SLOTS,
  nextRow,
  readSlots,
  SLOT_PARTS,
  type SlotPart,
  type TypedSlot,
  writeSlot,
} from '../domain/slots.ts'
import { changed, type RowStep } from './row-steps.ts'

/** The name of a box of a row. Rows are counted from 0. */
export type SlotField = `slot_${number}_${SlotPart}`
/** The name of a box of the series. */
export type SeriesField = `many_${SeriesPart}`

/** A row as it was typed; `id`: of the slot that it was when the form was shown. */
export type TypedRow = TypedSlot & { readonly id: string }

/** What is wrong with slots, by field. */
export type SlotErrors = { readonly [field in SlotField | SeriesField]?: string }

const ROW = /^slot_(\d{1,4})_(?:day|from|to|capacity)$/
/** The list that these rows are. */
export const SLOTS = 'slots'
/** Where they stand in the page. */
export const SLOTS_ID = 'khung-gio'
const WORKDAYS = 5
const MOST_CHARACTERS = 40

/** The field of that box of a row. */
export function slotField(row: number, part: SlotPart): SlotField {
  return `slot_${row}_${part}`
}

/** The field of that box of the series. */
export function seriesField(part: SeriesPart): SeriesField {
  return `many_${part}`
}

/** All boxes of so many rows, and those of the series, in the order in which they stand. */
export function slotFields(rows: number): (SlotField | SeriesField)[] {
  const count = Math.max(rows, 1)
  return [
    ...Array.from({ length: count }, (_, row) => SLOT_PARTS.map(part => slotField(row, part))),
    SERIES_PARTS.map(seriesField),
  ].flat()
}

/** The rows of a form that was sent, in their order; numbers that a script left out are closed up. */
export function typedRowsFrom(raw: RawFields): TypedRow[] {
  const numbers = new Set(
    Object.keys(raw)
      .flatMap(name => ROW.exec(name)?.[1] ?? [])
      .map(Number),
  )
  return [...numbers]
    .toSorted((a, b) => a - b)
    .slice(0, MOST_SLOTS + 1)
    .map(row => {
      const text = (part: SlotPart | 'id') => textOf(raw, `slot_${String(row)}_${part}`)
      const [day, from, to] = [text('day'), text('from'), text('to')]
      return { id: text('id'), day, from, to, capacity: text('capacity') }
    })
}

/** The rows of a campaign as they would be typed. */
export function typedRowsOf(slots: readonly (SlotDraft & Partial<Pick<Slot, 'id'>>)[]): TypedRow[] {
  return slots.map(slot => ({ ...writeSlot(slot), id: slot.id ?? '' }))
}

/** The series of a form that was sent, as typed. */
export function typedSeriesFrom(raw: RawFields): TypedSeries {
  const text = (part: SeriesPart) => textOf(raw, seriesField(part))
  return {
    ...{ first: text('first'), last: text('last'), from: text('from'), to: text('to') },
    ...{ minutes: text('minutes'), capacity: text('capacity') },
    weekdays: ticked(raw, seriesField('weekdays')),
  }
}

/** The series before anything was typed: on workdays. */
export const NEW_SERIES: TypedSeries = {
  ...{ first: '', last: '', from: '', to: '', minutes: '', capacity: '' },
  weekdays: WEEKDAYS.slice(0, WORKDAYS).map(String),
}

/** What a button did to the rows; nothing is kept yet. */
export type SlotStep = {
  readonly rows: readonly TypedRow[]
  readonly errors?: SlotErrors
  /** The row at which one goes on. */
  readonly added?: number
  /** Of a series: how many are new, and how many began when another one does. */
  readonly made?: { readonly fresh: number; readonly known: number }
}

/** Does what the button asks for; undefined when it is for other rows. */
export function takeSlotStep(
  { list, act, row }: RowStep,
  rows: readonly TypedRow[],
  series: TypedSeries,
): SlotStep | undefined {
  if (list !== SLOTS) return undefined
  if (act === 'add')
    return { rows: [...rows, { ...nextRow(rows.at(-1)), id: '' }], added: rows.length }
  return act === 'many' ? takeSeries(rows, series) : { rows: changed(rows, row, act) }
}

function takeSeries(rows: readonly TypedRow[], series: TypedSeries): SlotStep {
  const made = makeSeries(series)
  if (!made.ok) {
    const faults = Object.entries(made.error).map(([part, code]) => [`many_${part}`, code])
    return { rows, errors: Object.fromEntries(faults) as SlotErrors }
  }
  const typed = rows.filter(row => !isEmptyRow(row))
  const known = new Set(typed.flatMap(row => startOf(row) ?? []))
  const fresh = made.value.filter(slot => !known.has(slot.startsAt.getTime()))
  if (typed.length + fresh.length > MOST_SLOTS)
    return { rows, errors: { many_last: 'slots_too_many' } }
  return {
    rows: [...typed, ...typedRowsOf(fresh)],
    made: { fresh: fresh.length, known: made.value.length - fresh.length },
  }
}

function startOf(row: TypedSlot): number | undefined {
  const read = readSlots([{ ...row }])
  return read.ok ? read.value[0]?.startsAt.getTime() : undefined
}

/** Slots that people hold stay as they were promised: the rows, with those that went put back, and what is wrong at each. */
export function refusedRows(
  rows: readonly TypedRow[],
  slots: readonly Slot[],
  { code, slotIds }: { readonly code: string; readonly slotIds: readonly string[] },
): { readonly rows: readonly TypedRow[]; readonly errors: SlotErrors } {
  const held = slots.filter(({ id }) => slotIds.includes(id))
  const isOf = (slot: Slot) => (row: TypedRow) =>
    row.id === slot.id || (row.id === '' && startOf(row) === slot.startsAt.getTime())
  const gone = held.filter(slot => !rows.some(isOf(slot)))
  const shown = [...rows, ...typedRowsOf(gone)]
  const part = code === 'capacity_is_taken' ? 'capacity' : 'from'
  const faults = held.map(slot => [slotField(shown.findIndex(isOf(slot)), part), code])
  return { rows: shown, errors: Object.fromEntries(faults) as SlotErrors }
}

function textOf(raw: RawFields, name: string): string {
  return typedText(raw, name).trim().slice(0, MOST_CHARACTERS)
}
