import { writeDay } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { DeskFilter, deskAddress } from '#ui/components/desk-filter.tsx'
import { DeskTable } from '#ui/components/desk-table.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { DeskRow } from '../domain/desk.ts'
import { DOCUMENT_STATES, type DocumentState } from '../domain/document.ts'
import { words } from '../words.ts'
import { isNarrowed, pairsOf } from './register-address.ts'
import { RegisterFilters, type RegisterFiltersProps } from './register-filters.tsx'
import { listWrong, wrongText } from './register-wrong.ts'
import { STATE_TONES } from './state-tones.ts'

export type DocumentDeskProps = Omit<RegisterFiltersProps, 'path' | 'kept' | 'isDesk'> & {
  state: DocumentState | undefined
  rows: readonly DeskRow[]
  isFirstPage: boolean
  /** A draft was just thrown away. */
  isDraftGone: boolean
  /** Where the next page begins; undefined when this is the last. */
  older: string | undefined
}

const STATE = 'tinh-trang'

/** `/can-bo/van-ban`: documents in every state. */
export function DocumentDeskPage(props: DocumentDeskProps) {
  const { language, state, filter, typed, rows } = props
  const { desk: text, register } = words(language)
  const base = href(language, '/can-bo/van-ban')
  const errors = listWrong(props, 'desk-search')
  const others = Object.fromEntries(pairsOf({ ...filter, text: undefined }))
  const conditions = { q: filter.text, ...others, [STATE]: state }
  return (
    <OfficerPage title={text.title} hasErrors={errors.length > 0}>
      <ErrorSummary title={register.wrongTitle} errors={errors} />
      {props.isDraftGone && <Notification tone="success" live title={text.draft.done} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <ButtonGroup>
        <ButtonLink href={`${base}/moi`}>{text.create}</ButtonLink>
      </ButtonGroup>
      <DeskFilter
        base={base}
        search={{
          ...{ label: text.search, typed: typed.text || undefined },
          error: wrongText(props, 'text'),
        }}
        others={others}
        states={{
          ...{ name: STATE, label: text.filter, all: text.all, chosen: state },
          each: DOCUMENT_STATES.map(each => ({ value: each, text: text.states[each] })),
        }}
      />
      <RegisterFilters {...props} path={base} kept={state && [[STATE, state]]} isDesk />
      <Documents {...{ language, rows, base }} isNarrowed={isNarrowed(filter)} />
      <Pagination
        newer={props.isFirstPage ? undefined : deskAddress(base, conditions)}
        older={props.older && deskAddress(base, { ...conditions, truoc: props.older })}
      />
    </OfficerPage>
  )
}

function Documents(
  props: Pick<DocumentDeskProps, 'language' | 'rows'> & { base: string; isNarrowed: boolean },
) {
  const { language, rows, base } = props
  const { desk: text, types } = words(language)
  return (
    <DeskTable
      text={props.isNarrowed ? { ...text, ...text.noneFound } : text}
      rows={rows}
      base={base}
      idOf={row => row.id}
      name={{ heading: text.column.title, of: row => row.title, lang: 'vi' }}
      before={[
        {
          id: 'number',
          heading: text.column.number,
          cell: row => (
            <>
              <span class="mc-register__number" lang="vi">
                {row.number}
              </span>
              <div class="mc-muted">{types[row.type]}</div>
            </>
          ),
        },
      ]}
      columns={[
        {
          id: 'state',
          heading: text.column.state,
          cell: row => (
            <>
              <StatusTag tone={STATE_TONES[row.state]}>{text.states[row.state]}</StatusTag>
              {row.unreadFiles > 0 && <div class="mc-muted">{text.unread}</div>}
            </>
          ),
        },
        {
          id: 'issued',
          heading: text.column.issuedOn,
          cell: row => <span class="mc-nowrap">{writeDay(row.issuedOn)}</span>,
        },
      ]}
    />
  )
}
