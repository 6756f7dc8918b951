import { phoneText } from '#kernel/contact.ts'
import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type Campaign, type Slot, textIn } from '../domain/campaign.ts'
import { isToBeCalled, nameIn, type Registration } from '../domain/registration.ts'
import { words } from '../words.ts'
import { REGISTRATION_TONES } from './tones.ts'

export type PeoplePageProps = {
  readonly language: Language
  readonly campaign: Campaign
  readonly slots: readonly Slot[]
  readonly people: readonly Registration[]
  readonly isFirst: boolean
  /** The last one of this page, where more follow. */
  readonly lastId: string | undefined
}

/** `/can-bo/dang-ky/:id/danh-sach`: who registered, in the order in which they did. */
export function PeoplePage(props: PeoplePageProps) {
  const { language, campaign, people } = props
  const { desk } = words(language)
  const text = desk.list
  const base = href(language, `/can-bo/dang-ky/${campaign.id}`)
  return (
    <OfficerPage title={text.title}>
      <BackLink href={base} text={textIn(language, campaign.title)} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      {people.length === 0 ? (
        <EmptyState title={text.none} text={text.noneText} />
      ) : (
        <>
          <p class="govuk-body">
            <a class="govuk-link" href={`${base}/danh-sach.csv`} download>
              {text.download}
            </a>
          </p>
          <People {...props} />
        </>
      )}
      <Pagination
        newer={props.isFirst ? undefined : `${base}/danh-sach`}
        newerText={text.first}
        older={props.lastId && `${base}/danh-sach?sau=${props.lastId}`}
        olderText={text.next}
      />
    </OfficerPage>
  )
}

function People({ language, campaign, slots, people }: PeoplePageProps) {
  const base = href(language, `/can-bo/dang-ky/${campaign.id}/danh-sach`)
  const { desk, states, when } = words(language)
  const text = desk.list
  return (
    <Table
      caption={text.title}
      hideCaption
      rows={people}
      rowKey={person => person.id}
      columns={[
        {
          id: 'name',
          heading: text.name,
          cell: person => (
            <a class="govuk-link" href={`${base}/${person.id}`}>
              {nameIn(person.answers) || person.code}
            </a>
          ),
        },
        {
          id: 'code',
          heading: text.code,
          cell: person => <span class="mc-nowrap">{person.code}</span>,
        },
        {
          id: 'slot',
          heading: text.slot,
          cell: person => {
            const slot = slots.find(each => each.id === person.slotId)
            return slot === undefined ? '' : when(slot.startsAt, slot.endsAt)
          },
        },
        { id: 'arrival', heading: text.arrival, numeric: true, cell: person => person.arrival },
        {
          id: 'state',
          heading: text.state,
          cell: person => (
            <>
              <StatusTag tone={REGISTRATION_TONES[person.state]}>{states[person.state]}</StatusTag>
              {isToBeCalled(person) && <StatusTag tone="late">{text.toBeCalled}</StatusTag>}
            </>
          ),
        },
        {
          id: 'contact',
          heading: text.contact,
          cell: ({ phone, email }) => [phone && phoneText(phone), email].filter(Boolean).join(', '),
        },
        {
          id: 'checked',
          heading: text.checkedIn,
          cell: ({ checkedInAt }) => (checkedInAt === null ? '–' : writeMoment(checkedInAt)),
        },
      ]}
    />
  )
}
