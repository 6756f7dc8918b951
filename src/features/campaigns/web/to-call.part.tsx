import { EmptyState } from '#ui/components/empty-state.tsx'
import { Table } from '#ui/components/table.tsx'
import type { Registration } from '../domain/registration.ts'
import { words } from '../words.ts'
import { CallButtons, CallState, type CallsProps, Contact, nameColumn } from './calls.part.tsx'

/** Those who are to be called, made for a phone in the hand. */
export function ToCall(
  props: CallsProps & {
    readonly people: readonly Registration[]
    readonly count: number
  },
) {
  const { language, campaign, slots, people, count } = props
  const { desk, when } = words(language)
  const text = desk.list
  if (people.length === 0) return <EmptyState title={text.call.none} text={text.call.noneText} />
  return (
    <>
      {count > people.length && <p class="govuk-body">{text.call.first(people.length, count)}</p>}
      <Table
        caption={text.call.due}
        hideCaption
        rows={people}
        rowKey={person => person.id}
        columns={[
          nameColumn(language, campaign),
          {
            id: 'why',
            heading: text.toBeCalled,
            cell: person => <CallState {...props} person={person} />,
          },
          {
            id: 'slot',
            heading: text.slot,
            cell: person => {
              const slot = slots.find(({ id }) => id === person.slotId)
              return slot && when(slot.startsAt, slot.endsAt)
            },
          },
          {
            id: 'contact',
            heading: text.contact,
            cell: person => <Contact language={language} person={person} large />,
          },
          {
            id: 'act',
            heading: text.call.outcome,
            cell: person => <CallButtons {...props} person={person} from="list" />,
          },
        ]}
      />
    </>
  )
}
