import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { DateTextInput } from '#ui/components/date-input.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Select } from '#ui/components/select.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { Delegation } from '../domain/officer.ts'
import type { OrganisationWords } from '../organisation.vi.ts'
import { words } from '../words.ts'

export type DelegationPageProps = {
  language: Language
  officerId: string
  today: string
  done: 'given' | 'withdrawn' | undefined
  duties: readonly { value: string; text: string }[]
  colleagues: readonly { label: string; options: readonly { value: string; text: string }[] }[]
  delegations: readonly { delegation: Delegation; duty: string }[]
  errors: FieldErrors
  raw: RawFields
}

/** `/can-bo/uy-quyen`: give a duty to a colleague for some days, and what is given. */
export function DelegationPage(props: DelegationPageProps) {
  const { delegation: text } = words(props.language)
  const errors = Object.entries(props.errors).map(([field, code]) => ({
    field,
    text: errorText(text, code),
  }))
  return (
    <OfficerPage title={text.title} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {props.done && <Notification tone="success" live title={text[props.done]} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body mc-read">{text.lead}</p>
      <div class="mc-read">
        {props.duties.length === 0 ? <EmptyState title={text.noDuties} /> : <GiveForm {...props} />}
      </div>
      <h2 class="govuk-heading-m">{text.list}</h2>
      {props.delegations.length === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <DelegationTable {...props} />
      )}
    </OfficerPage>
  )
}

function GiveForm({ language, duties, colleagues, errors, raw }: DelegationPageProps) {
  const { delegation: text } = words(language)
  const field = (name: 'duty' | 'colleague' | 'first_day' | 'last_day' | 'reason') => {
    const value = raw[name]
    const code = errors[name]
    return {
      name,
      label: text[name],
      value: typeof value === 'string' ? value : undefined,
      error: code === undefined ? undefined : errorText(text, code),
    }
  }
  const only = duties.length === 1 ? duties[0]?.value : undefined
  const chosen = field('duty')
  return (
    <Form action={href(language, '/can-bo/uy-quyen')}>
      <Select
        {...chosen}
        value={chosen.value ?? only}
        options={duties}
        prompt={only ? undefined : text.chooseDuty}
      />
      <Select {...field('colleague')} options={colleagues} prompt={text.choose} />
      <DateTextInput {...field('first_day')} hint={text.dayHint} />
      <DateTextInput {...field('last_day')} hint={text.dayHint} />
      <TextInput {...field('reason')} hint={text.reasonHint} />
      <ButtonGroup>
        <Button>{text.give}</Button>
      </ButtonGroup>
    </Form>
  )
}

function DelegationTable({ language, officerId, today, delegations }: DelegationPageProps) {
  const { delegation: text } = words(language)
  const name = (id: string, fullName: string): string => (id === officerId ? text.you : fullName)
  return (
    <Table
      caption={text.list}
      hideCaption
      rows={delegations}
      rowKey={row => row.delegation.id}
      columns={[
        { id: 'duty', heading: text.duty, cell: row => row.duty },
        {
          id: 'from',
          heading: text.from,
          cell: ({ delegation: d }) => name(d.fromOfficerId, d.fromName),
        },
        { id: 'to', heading: text.to, cell: ({ delegation: d }) => name(d.toOfficerId, d.toName) },
        {
          id: 'days',
          heading: text.days,
          cell: ({ delegation: d }) => text.dayRange(writeDay(d.firstDay), writeDay(d.lastDay)),
        },
        { id: 'reason', heading: text.reason, cell: row => row.delegation.reason },
        {
          id: 'state',
          heading: text.state,
          cell: row => <State row={row.delegation} {...{ text, today }} />,
        },
        {
          id: 'act',
          heading: text.withdraw,
          cell: ({ delegation: d }) =>
            d.fromOfficerId === officerId && !d.withdrawn ? (
              <Form action={href(language, `/can-bo/uy-quyen/${d.id}/thu-lai`)}>
                <Button tone="secondary" size="small">
                  <span class="mc-nowrap">{text.withdraw}</span>
                  <span class="govuk-visually-hidden"> {text.withdrawOf(d.toName)}</span>
                </Button>
              </Form>
            ) : null,
        },
      ]}
    />
  )
}

function State({
  row,
  text,
  today,
}: {
  row: Delegation
  text: OrganisationWords['delegation']
  today: string
}) {
  if (row.withdrawn) return <StatusTag>{text.states.withdrawn}</StatusTag>
  return row.firstDay <= today ? (
    <StatusTag tone="done">{text.states.now}</StatusTag>
  ) : (
    <StatusTag tone="active">{text.states.later}</StatusTag>
  )
}

function errorText(text: OrganisationWords['delegation'], code: string): string {
  return (text.errors as Readonly<Record<string, string>>)[code] ?? code
}
