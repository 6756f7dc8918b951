import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { PrintButton } from '#ui/components/script-buttons.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { Comment, Consultation, Paragraph } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { ParagraphQuote } from './paragraph-quote.tsx'
import { countComments, countOutcomes, type ReportLine, reportLines } from './report-lines.ts'

export type ReportProps = {
  language: Language
  consultation: Consultation
  paragraphs: readonly Paragraph[]
  comments: readonly Comment[]
}

/** `/gop-y-du-thao/:slug/bao-cao`: all comments on a draft, each with its answer. */
export function ReportPage({ language, consultation, paragraphs, comments }: ReportProps) {
  const { consultation: text } = words(language)
  const { report } = text
  const all = href(language, '/gop-y-du-thao')
  const own = `${all}/${consultation.slug}`
  const lines = reportLines(language, paragraphs, comments)
  const { reportedAt, conclusion } = consultation
  return (
    <PublicLayout
      title={report.of(consultation.title)}
      description={report.title}
      section={href(language, '/van-ban')}
      before={
        <Breadcrumbs
          items={[
            { text: text.title, href: all },
            { text: consultation.title, href: own },
          ]}
        />
      }
    >
      <p class="mc-caption" lang="vi">
        {consultation.agency}
      </p>
      <h1 class="govuk-heading-l">{report.title}</h1>
      <p class="mc-lead" lang="vi">
        {consultation.title}
      </p>
      <p class="mc-muted">
        {reportedAt &&
          report.lead(
            writeNumber(language, countComments(lines)),
            writeDay(dateInVietNam(reportedAt)),
          )}
      </p>
      <ButtonGroup>
        <ButtonLink tone="secondary" href={`${own}/bao-cao.pdf`}>
          {report.pdf}
        </ButtonLink>
        <ButtonLink tone="secondary" href={`${own}/bao-cao.csv`}>
          {report.csv}
        </ButtonLink>
        <PrintButton />
      </ButtonGroup>
      {conclusion !== '' && (
        <Section title={report.conclusion} id="ket-luan">
          <p class="mc-said mc-read" lang="vi">
            {conclusion}
          </p>
        </Section>
      )}
      <Counts language={language} comments={comments} />
      <Section title={text.desk.comments} id="y-kien">
        {lines.length === 0 && <p>{report.none}</p>}
        {lines.map(line => (
          <Line key={line.key} language={language} line={line} draftHref={own} />
        ))}
      </Section>
    </PublicLayout>
  )
}

function Counts({ language, comments }: Pick<ReportProps, 'language' | 'comments'>) {
  const { report } = words(language).consultation
  const counts = countOutcomes(comments)
  if (counts.length === 0) return null
  return (
    <Section title={report.counts} id="tong-hop">
      <div class="mc-read">
        <SummaryList
          rows={counts.map(({ outcome, count }) => ({
            key: report.outcomes[outcome],
            value: writeNumber(language, count),
          }))}
        />
      </div>
      <p class="mc-muted">{report.countsNote}</p>
    </Section>
  )
}

type LineProps = { language: Language; line: ReportLine; draftHref: string }

function Line({ language, line, draftHref }: LineProps) {
  const { report } = words(language).consultation
  return (
    <article class="mc-report-line">
      <h3 class="govuk-heading-s">{line.about}</h3>
      <ParagraphQuote {...{ language, draftHref }} paragraph={line.paragraph} />
      <p class={line.isWithheld ? 'mc-muted' : 'mc-said'} lang={line.isWithheld ? undefined : 'vi'}>
        {line.body}
      </p>
      {!line.isWithheld && (
        <p class="mc-muted">
          {report.by}: {line.by}
        </p>
      )}
      <div class="mc-report-line__answer">
        <strong>{line.outcome}</strong>
        <p class="mc-said" lang="vi">
          {line.reason}
        </p>
      </div>
    </article>
  )
}
