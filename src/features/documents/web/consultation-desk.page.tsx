import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { Table } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type ConsultationRow, phaseAt } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { PhaseTag } from './phase-tag.tsx'

export type ConsultationDeskProps = {
  language: Language
  now: Instant
  rows: readonly ConsultationRow[]
  isFirstPage: boolean
  olderHref: string | undefined
}

/** `/can-bo/gop-y`: consultations in every phase. */
export function ConsultationDeskPage(props: ConsultationDeskProps) {
  const { language, now, rows } = props
  const { desk: text } = words(language).consultation
  const base = href(language, '/can-bo/gop-y')
  return (
    <OfficerPage title={text.title}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <ButtonGroup>
        <ButtonLink href={`${base}/moi`}>{text.create}</ButtonLink>
      </ButtonGroup>
      {rows.length === 0 ? (
        <EmptyState title={text.none} text={text.noneText} />
      ) : (
        <Table
          caption={text.title}
          hideCaption
          rows={rows}
          rowKey={row => row.id}
          columns={[
            {
              id: 'title',
              heading: text.column.title,
              cell: row => (
                <a class="govuk-link" href={`${base}/${row.id}`} lang="vi">
                  {row.title}
                </a>
              ),
            },
            {
              id: 'phase',
              heading: text.column.phase,
              cell: row => <PhaseTag language={language} phase={phaseAt(row, now)} />,
            },
            {
              id: 'until',
              heading: text.column.until,
              cell: row =>
                row.closesAt === null ? (
                  '–'
                ) : (
                  <span class="mc-nowrap">{writeMoment(row.closesAt)}</span>
                ),
            },
          ]}
        />
      )}
      <Pagination newer={props.isFirstPage ? undefined : base} older={props.olderHref} />
    </OfficerPage>
  )
}
