import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { Section } from '#ui/components/section.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type ConsultationRow, phaseAt } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { PhaseTag } from './phase-tag.tsx'

export type ConsultationsProps = {
  language: Language
  now: Instant
  rows: readonly ConsultationRow[]
  isFirstPage: boolean
  olderHref: string | undefined
}

/** `/gop-y-du-thao`: drafts that are open for comment, then those that were. */
export function ConsultationsPage(props: ConsultationsProps) {
  const { language, now, rows } = props
  const { consultation: text, title } = words(language)
  const path = href(language, '/gop-y-du-thao')
  const register = href(language, '/van-ban')
  const open = rows.filter(row => phaseAt(row, now) === 'open')
  const over = rows.filter(row => phaseAt(row, now) !== 'open')
  return (
    <PublicLayout
      title={text.title}
      description={text.lead}
      section={register}
      before={<Breadcrumbs items={[{ text: title, href: register }]} />}
    >
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      {rows.length === 0 && <EmptyState title={text.none} text={text.noneText} />}
      {props.isFirstPage && rows.length > 0 && (
        <Section title={text.open} id="dang-mo">
          {open.length === 0 ? <p>{text.noneOpen}</p> : <Drafts {...props} rows={open} />}
        </Section>
      )}
      {over.length > 0 && (
        <Section title={text.over} id="da-dong">
          <Drafts {...props} rows={over} />
        </Section>
      )}
      <Pagination newer={props.isFirstPage ? undefined : path} older={props.olderHref} />
    </PublicLayout>
  )
}

function Drafts({ language, now, rows }: ConsultationsProps) {
  const { consultation: text } = words(language)
  return (
    <ul class="mc-drafts">
      {rows.map(row => {
        const phase = phaseAt(row, now)
        return (
          <li key={row.id}>
            <a
              class="govuk-link mc-drafts__title"
              href={href(language, `/gop-y-du-thao/${row.slug}`)}
              lang="vi"
            >
              {row.title}
            </a>
            <p class="mc-muted" lang="vi">
              {row.agency}
            </p>
            <p>
              <PhaseTag language={language} phase={phase} />{' '}
              {phase === 'open' && row.closesAt && text.until(writeMoment(row.closesAt))}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
