import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { DeskTable } from '#ui/components/desk-table.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type ConsultationRow, phaseAt } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { PhaseTag } from './phase-tag.tsx'

export type ConsultationDeskProps = {
  language: Language
  now: Instant
  rows: readonly ConsultationRow[]
  isFirstPage: boolean
  /** A draft was just thrown away. */
  isDraftGone: boolean
  olderHref: string | undefined
}

/** `/can-bo/gop-y`: consultations in every phase. */
export function ConsultationDeskPage(props: ConsultationDeskProps) {
  const { language, now, rows } = props
  const { desk: text } = words(language).consultation
  const base = href(language, '/can-bo/gop-y')
  return (
    <OfficerPage title={text.title}>
      {props.isDraftGone && <Notification tone="success" live title={text.throwAway.done} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <ButtonGroup>
        <ButtonLink href={`${base}/moi`}>{text.create}</ButtonLink>
      </ButtonGroup>
      <DeskTable
        text={text}
        rows={rows}
        base={base}
        idOf={row => row.id}
        name={{ heading: text.column.title, of: row => row.title, lang: 'vi' }}
        columns={[
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
      <Pagination newer={props.isFirstPage ? undefined : base} older={props.olderHref} />
    </OfficerPage>
  )
}
