import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { DeskTable } from '#ui/components/desk-table.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { DeskRow } from '../domain/desk.ts'
import { DOCUMENT_STATES, type DocumentState } from '../domain/document.ts'
import { words } from '../words.ts'
import { STATE_TONES } from './state-tones.ts'

export type DocumentDeskProps = {
  language: Language
  state: DocumentState | undefined
  rows: readonly DeskRow[]
  isFirstPage: boolean
  olderHref: string | undefined
}

/** `/can-bo/van-ban`: documents in every state. */
export function DocumentDeskPage(props: DocumentDeskProps) {
  const { language, state, rows } = props
  const { desk: text } = words(language)
  const base = href(language, '/can-bo/van-ban')
  return (
    <OfficerPage title={text.title}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <ButtonGroup>
        <ButtonLink href={`${base}/moi`}>{text.create}</ButtonLink>
      </ButtonGroup>
      <SubNavigation
        label={text.filter}
        items={[
          { text: text.all, href: base, current: state === undefined },
          ...DOCUMENT_STATES.map(each => ({
            text: text.states[each],
            href: `${base}?tinh-trang=${each}`,
            current: each === state,
          })),
        ]}
      />
      <Documents language={language} rows={rows} base={base} />
      <Pagination newer={props.isFirstPage ? undefined : base} older={props.olderHref} />
    </OfficerPage>
  )
}

function Documents({
  language,
  rows,
  base,
}: Pick<DocumentDeskProps, 'language' | 'rows'> & { base: string }) {
  const { desk: text, types } = words(language)
  return (
    <DeskTable
      text={text}
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
