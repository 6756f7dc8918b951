/** What the list says of calls, and the buttons that note them. */
import { phoneText } from '#kernel/contact.ts'
import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import type { Column } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { whyToCall } from '../domain/calls.ts'
import type { Campaign, Slot } from '../domain/campaign.ts'
import { nameIn, type Registration } from '../domain/registration.ts'
import { words } from '../words.ts'

/** Names of the officers who called, by id. */
export type Callers = ReadonlyMap<string, string>

/** What the parts about calls need beside a person. */
export type CallsProps = {
  readonly language: Language
  readonly campaign: Campaign
  readonly slots: readonly Slot[]
  readonly callers: Callers
  readonly now: Instant
}
type OfPerson = CallsProps & { readonly person: Registration }

/** Why somebody is to be called, and how the last call went. */
export function CallState(props: OfPerson) {
  const { language, person, callers } = props
  const text = words(language).desk.list
  const why = reasonOf(props)
  const { call } = person
  return (
    <>
      {why !== undefined && <StatusTag tone="late">{text.calls[why]}</StatusTag>}
      {call !== null && (
        <div class="mc-muted">
          {text.call.last(call.reached, writeMoment(call.at), callers.get(call.by) ?? '')}
        </div>
      )}
    </>
  )
}

/** How to reach somebody: numbers dial when they are tapped. */
export function Contact({
  language,
  person,
  large,
}: {
  language: Language
  person: Registration
  large?: boolean
}) {
  const { call } = words(language).desk.list
  const { phone, email } = person
  if (large)
    return phone === '' ? (
      <span class="mc-muted">{call.noPhone}</span>
    ) : (
      <ButtonLink href={`tel:${phone}`} size="large">
        {call.dial(phoneText(phone))}
      </ButtonLink>
    )
  return (
    <>
      {phone !== '' && (
        <a class="govuk-link mc-nowrap" href={`tel:${phone}`}>
          {phoneText(phone)}
        </a>
      )}
      {phone !== '' && email !== '' && ', '}
      {email}
    </>
  )
}

/** The buttons that note a call while one is due. `from`: where the officer comes back to. */
export function CallButtons(props: OfPerson & { readonly from: 'list' | 'person' }) {
  const { language, campaign, person } = props
  const { call } = words(language).desk.list
  if (reasonOf(props) === undefined) return null
  const unseen = <span class="govuk-visually-hidden">{call.of(shownName(person))}</span>
  return (
    <Form action={actOf(language, campaign, person, 'goi')} fields={{ from: props.from }}>
      <ButtonGroup>
        <Button name="reached" value="yes" tone="secondary">
          {call.reached}
          {unseen}
        </Button>
        <Button name="reached" value="no" tone="secondary">
          {call.missed}
          {unseen}
        </Button>
      </ButtonGroup>
    </Form>
  )
}

/** The button that takes the last call back. */
export function TakeCallBack(
  props: Omit<OfPerson, 'slots' | 'callers' | 'now'> & {
    readonly from: 'list' | 'person'
  },
) {
  const { language, campaign, person } = props
  if (person.call === null) return null
  return (
    <Form action={actOf(language, campaign, person, 'bo-goi')} fields={{ from: props.from }}>
      <Button tone="secondary">{words(language).desk.list.call.takeBack}</Button>
    </Form>
  )
}

/** What was noted just now of somebody, as it stands. */
export function NotedCall(props: OfPerson) {
  const { language, person } = props
  const { call } = words(language).desk.list
  const name = shownName(person)
  const isDue = reasonOf(props) !== undefined
  const said = isDue ? 'takenBack' : 'notDue'
  const outcome = person.call === null ? said : person.call.reached ? 'reached' : 'missed'
  return (
    <Notification
      tone={outcome === 'reached' ? 'success' : 'info'}
      live
      title={call.noted[outcome](name)}
    >
      {isDue && <p>{call.stillDue}</p>}
      <TakeCallBack {...props} from="list" />
    </Notification>
  )
}

/** Why somebody is to be called now. */
export function reasonOf({ campaign, slots, now, person }: Omit<OfPerson, 'callers' | 'language'>) {
  const slot = slots.find(({ id }) => id === person.slotId)
  return slot && whyToCall(person, campaign, slot, now)
}

/** The name, or the code of who gave none. */
export function shownName({ answers, code }: Registration): string {
  return nameIn(answers) || code
}

/** The page of somebody. */
export function personOf(language: Language, { id }: Campaign, person: Registration): string {
  return href(language, `/can-bo/dang-ky/${id}/danh-sach/${person.id}`)
}

/** The column of a table of people that leads to each of them. */
export function nameColumn(language: Language, campaign: Campaign): Column<Registration> {
  return {
    id: 'name',
    heading: words(language).desk.list.name,
    cell: person => (
      <a class="govuk-link" href={personOf(language, campaign, person)}>
        {shownName(person)}
      </a>
    ),
  }
}

function actOf(language: Language, campaign: Campaign, person: Registration, act: string): string {
  return `${personOf(language, campaign, person)}/${act}`
}
