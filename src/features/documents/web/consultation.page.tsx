import { writeDay, writeMoment } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { ButtonLink } from '#ui/components/button.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { Consultation, Paragraph, Phase } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { DraftParagraphs } from './draft-paragraphs.tsx'
import { PhaseTag } from './phase-tag.tsx'

export type ConsultationPageProps = {
  language: Language
  consultation: Consultation
  phase: Phase
  paragraphs: readonly Paragraph[]
}

/** `/gop-y-du-thao/:slug`: the draft, with a place to comment beside each paragraph while it is open. */
export function ConsultationPage(props: ConsultationPageProps) {
  const { language, consultation, phase } = props
  const { consultation: text } = words(language)
  const all = href(language, '/gop-y-du-thao')
  const own = `${all}/${consultation.slug}`
  return (
    <PublicLayout
      title={consultation.title}
      description={consultation.summary}
      section={href(language, '/van-ban')}
      before={<Breadcrumbs items={[{ text: text.title, href: all }]} />}
    >
      <p class="mc-caption" lang="vi">
        {consultation.agency}
      </p>
      <h1 class="govuk-heading-l" lang="vi">
        {consultation.title}
      </h1>
      <Standing {...props} />
      <div class="mc-read" lang="vi">
        <p class="mc-summary">{consultation.summary}</p>
      </div>
      <Section title={text.draft} id="du-thao">
        <DraftParagraphs
          {...props}
          commentHref={phase === 'open' ? position => `${own}/gop-y?doan=${position}` : undefined}
        />
      </Section>
      {phase === 'open' && <ButtonLink href={`${own}/gop-y`}>{text.commentWhole}</ButtonLink>}
    </PublicLayout>
  )
}

function Standing({ language, consultation, phase }: ConsultationPageProps) {
  const { consultation: text } = words(language)
  const own = href(language, `/gop-y-du-thao/${consultation.slug}`)
  const { openedAt, closesAt, workingDays } = consultation
  const since = openedAt && text.since(writeDay(dateInVietNam(openedAt)), String(workingDays))
  if (phase === 'open')
    return (
      <div class="mc-consultation">
        <p>
          <PhaseTag language={language} phase={phase} />{' '}
          <strong>{closesAt && text.until(writeMoment(closesAt))}</strong>
        </p>
        <p class="mc-muted">{since}</p>
        <ButtonLink href={`${own}/gop-y`}>{text.commentWhole}</ButtonLink>
      </div>
    )
  if (phase === 'reported')
    return (
      <Notification tone="success" title={text.report.out}>
        <p>
          <a class="govuk-link" href={`${own}/bao-cao`}>
            {text.report.see}
          </a>
        </p>
      </Notification>
    )
  return (
    <Notification tone="info" title={closesAt ? text.closedAt(writeMoment(closesAt)) : ''}>
      <p>{text.closedText}</p>
    </Notification>
  )
}
