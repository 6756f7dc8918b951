import type { Language } from '#kernel/language.ts'
import { Table } from '#ui/components/table.tsx'
import { type Campaign, calledOff, type Outcome, type Slot } from '../domain/campaign.ts'
import { words } from '../words.ts'
import { SlotTime } from './slot-time.tsx'

export type CountsProps = {
  readonly language: Language
  readonly campaign: Campaign
  readonly slots: readonly Slot[]
  readonly outcomes: readonly Outcome[]
}

/** How many have a place, wait, cancelled and came, for each slot: all that is left once people are erased. */
export function Counts({ language, campaign, slots, outcomes }: CountsProps) {
  const { desk: text } = words(language)
  const outcomeOf = (slot: Slot) => outcomes.find(({ slotId }) => slotId === slot.id)
  // Nobody has a place in what was called off, or waits for one.
  const isOff = (slot: Slot) => calledOff(campaign, slot) !== undefined
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
          cell: slot =>
            isOff(slot)
              ? text.whenCalledOff(slot.taken)
              : `${String(slot.taken)}/${String(slot.capacity)}`,
        },
        {
          ...{ id: 'waiting', heading: text.column.waiting, numeric: true },
          cell: slot => (isOff(slot) ? text.whenCalledOff(slot.waiting) : slot.waiting),
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
