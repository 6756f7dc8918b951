import type { Language } from '#kernel/language.ts'
import { Table } from '#ui/components/table.tsx'
import type { Outcome, Slot } from '../domain/campaign.ts'
import { words } from '../words.ts'
import { SlotTime } from './slot-time.tsx'

export type CountsProps = {
  readonly language: Language
  readonly slots: readonly Slot[]
  readonly outcomes: readonly Outcome[]
}

/** How many have a place, wait, cancelled and came, for each slot: all that is left once people are erased. */
export function Counts({ language, slots, outcomes }: CountsProps) {
  const { desk: text } = words(language)
  const outcomeOf = (slot: Slot) => outcomes.find(({ slotId }) => slotId === slot.id)
  return (
    <Table
      caption={text.counts}
      hideCaption
      rows={slots}
      rowKey={slot => slot.id}
      columns={[
        {
          id: 'slot',
          heading: text.slot,
          cell: slot => <SlotTime language={language} slot={slot} />,
        },
        {
          id: 'taken',
          heading: text.column.taken,
          numeric: true,
          cell: slot => `${String(slot.taken)}/${String(slot.capacity)}`,
        },
        {
          ...{ id: 'waiting', heading: text.column.waiting, numeric: true },
          cell: slot => slot.waiting,
        },
        {
          ...{ id: 'cancelled', heading: text.column.cancelled, numeric: true },
          cell: slot => outcomeOf(slot)?.cancelled ?? 0,
        },
        {
          ...{ id: 'came', heading: text.column.came, numeric: true },
          cell: slot => outcomeOf(slot)?.came ?? 0,
        },
      ]}
    />
  )
}
