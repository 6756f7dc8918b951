import { writeMoment } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { SearchBox } from '#ui/components/search-box.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { Table } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type Outcome, textIn } from '../domain/campaign.ts'
import type { Registration } from '../domain/registration.ts'
import { words } from '../words.ts'
import { CallState, type CallsProps, Contact, NotedCall, nameColumn } from './calls.part.tsx'
import { Counts } from './counts.part.tsx'
import { RegistrationTag } from './registration-tag.tsx'
import { ToCall } from './to-call.part.tsx'

export type PeoplePageProps = CallsProps & {
  /** How many there were, once people are erased. */
  readonly outcomes: readonly Outcome[] | undefined
  readonly people: readonly Registration[]
  /** Of all those how many are to be called; whether they alone are listed. */
  readonly toCall: number
  readonly onlyToCall: boolean
  /** Whose call was noted just now, or taken back. */
  readonly noted?: Registration | undefined
  /** What was typed to find somebody; undefined: everybody is listed. */
  readonly sought?: string | undefined
  readonly isShort?: boolean | undefined
  readonly isFirst: boolean
  /** The last one of this page, where more follow. */
  readonly lastId: string | undefined
}

/** `/can-bo/dang-ky/:id/danh-sach`: who registered, slot by slot in the order in which they did. */
export function PeoplePage(props: PeoplePageProps) {
  const { language, campaign, outcomes, isShort } = props
  const { desk } = words(language)
  const text = desk.list
  const base = href(language, `/can-bo/dang-ky/${campaign.id}`)
  const error = isShort ? text.tooShort : undefined
  return (
    <OfficerPage title={text.title} hasErrors={error !== undefined}>
      <BackLink
        href={props.sought === undefined ? base : `${base}/danh-sach`}
        text={props.sought === undefined ? textIn(language, campaign.title) : text.everybody}
      />
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'tim', text: error }]} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      {props.noted && <NotedCall {...props} person={props.noted} />}
      {outcomes === undefined ? (
        <Listed {...props} base={base} error={error} />
      ) : (
        <>
          <Notification title={desk.onlyCounts}>
            {campaign.erasedAt && desk.erased(writeMoment(campaign.erasedAt))}
          </Notification>
          <Download base={base} text={text.download} />
          <Counts {...props} outcomes={outcomes} />
        </>
      )}
    </OfficerPage>
  )
}

function Download({ base, text }: { base: string; text: string }) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={`${base}/danh-sach.csv`} download>
        {text}
      </a>
    </p>
  )
}

function Listed(props: PeoplePageProps & { base: string; error: string | undefined }) {
  const { language, people, sought, base } = props
  const text = words(language).desk.list
  const list = `${base}/danh-sach`
  if (people.length === 0 && sought === undefined && !props.onlyToCall)
    return <EmptyState title={text.none} text={text.noneText} />
  return (
    <>
      <div class="govuk-form-group">
        <SearchBox
          id="tim"
          name="tim"
          method="post"
          action={list}
          label={text.find}
          hint={text.findHint}
          value={sought}
          error={props.error}
        />
      </div>
      {sought === undefined ? (
        <Download base={base} text={text.download} />
      ) : (
        !props.isShort && <p class="govuk-body">{text.found(people.length)}</p>
      )}
      {sought === undefined && <Filter {...props} list={list} />}
      {props.onlyToCall && <ToCall {...props} count={props.toCall} />}
      {!props.onlyToCall && people.length > 0 && <People {...props} />}
      <Pagination
        newer={props.isFirst ? undefined : list}
        newerText={text.first}
        older={props.lastId && `${list}?sau=${props.lastId}`}
        olderText={text.next}
      />
    </>
  )
}

function Filter({ language, toCall, onlyToCall, list }: PeoplePageProps & { list: string }) {
  const { call } = words(language).desk.list
  if (toCall === 0 && !onlyToCall) return null
  return (
    <SubNavigation
      label={call.filter}
      items={[
        { text: call.all, href: list, current: !onlyToCall },
        { text: call.due, href: `${list}?goi=1`, count: toCall, current: onlyToCall },
      ]}
    />
  )
}

function People(props: PeoplePageProps) {
  const { language, campaign, slots, people } = props
  const { desk, when } = words(language)
  const text = desk.list
  return (
    <Table
      caption={text.title}
      hideCaption
      rows={people}
      rowKey={person => person.id}
      columns={[
        nameColumn(language, campaign),
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
              <RegistrationTag
                {...props}
                slot={slots.find(each => each.id === person.slotId)}
                registration={person}
              />{' '}
              <CallState {...props} person={person} />
            </>
          ),
        },
        {
          id: 'contact',
          heading: text.contact,
          cell: person => <Contact language={language} person={person} />,
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
