import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { ButtonLink } from '#ui/components/button.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PrintButton } from '#ui/components/script-buttons.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { ProcedureVersion } from '../domain/procedure.ts'
import { bestRule, rateText, timeText } from '../views/facts.ts'
import { words } from '../words.ts'
import { FeePart } from './fee-part.tsx'
import { PapersPart } from './papers-part.tsx'
import type { NamedUnit, ProcedurePageProps } from './procedure-page-props.ts'
import { HistoryPart, LegalPart, StepsPart } from './rules-parts.tsx'
import { TimePart } from './time-part.tsx'

/** `/thu-tuc/:slug`: everything one must know before applying. */
export function ProcedurePage(props: ProcedurePageProps) {
  const { language, version } = props
  const { procedure, content } = version
  const text = words(language)
  const name = version.name[language]
  return (
    <PublicLayout
      title={name}
      description={content.summary[language]}
      section={href(language, '/thu-tuc')}
      noIndex={props.currentFrom !== undefined}
      before={<Breadcrumbs items={crumbs(props)} />}
    >
      <p class="mc-caption">
        {procedure.field.name[language]} · {text.procedure.code} {procedure.code}
      </p>
      <h1 class="govuk-heading-xl">{name}</h1>
      <p class="mc-lead">{content.summary[language]}</p>
      {props.currentFrom === undefined ? (
        <Apply {...props} />
      ) : (
        <Former {...props} from={props.currentFrom} />
      )}
      <SummaryList rows={factsOf(props)} />
      {hasUnverified(version) && (
        <Notification tone="warning" title={text.procedure.unverifiedTitle}>
          <p>{text.procedure.unverifiedText}</p>
        </Notification>
      )}
      <PapersPart language={language} version={version} />
      <TimePart language={language} time={content.time} />
      <FeePart {...props} fees={content.fees} documents={props.feeDocuments} />
      <StepsPart {...props} />
      {content.requirements.length > 0 && (
        <Section title={text.procedure.requirements}>
          <Bullets items={content.requirements.map(each => each[language])} />
        </Section>
      )}
      <LegalPart {...props} />
      {content.notes.length > 0 && (
        <Section title={text.procedure.notes}>
          <Bullets items={content.notes.map(each => each[language])} />
        </Section>
      )}
      <HistoryPart {...props} />
      <PrintButton />
    </PublicLayout>
  )
}

function crumbs({ language, version }: ProcedurePageProps) {
  const { field } = version.procedure
  return [
    { text: words(language).catalogue.title, href: href(language, '/thu-tuc') },
    { text: field.name[language], href: href(language, `/thu-tuc?linh-vuc=${field.slug}`) },
  ]
}

function Apply({ language, version }: ProcedurePageProps) {
  const text = words(language).procedure
  return (
    <div class="mc-apply mc-no-print">
      <ButtonLink href={href(language, `/nop-ho-so/${version.procedure.slug}`)} size="large">
        {text.apply}
      </ButtonLink>
      <p class="govuk-body mc-muted">{text.applyText}</p>
    </div>
  )
}

function Former({ language, version, from }: ProcedurePageProps & { from: PlainDate }) {
  const text = words(language).procedure
  return (
    <Notification tone="warning" title={text.notCurrent(writeDay(from))}>
      <a class="govuk-link" href={href(language, `/thu-tuc/${version.procedure.slug}`)}>
        {text.seeCurrent}
      </a>
    </Notification>
  )
}

function factsOf({ language, version, today, places }: ProcedurePageProps) {
  const text = words(language).procedure
  const { content } = version
  const [fee] = content.fees
  const rule = fee && bestRule(fee, 'online', today)
  const rows = [
    { key: text.timeLimit, value: timeText(content.time, language) },
    {
      key: text.fee,
      value:
        fee && rule
          ? `${rateText(rule, fee, language)} (${text.channels.online.toLowerCase()})`
          : text.free,
    },
    { key: text.result, value: content.result.name[language] },
    { key: text.resultWays, value: content.result.ways.map(way => text.ways[way]).join(', ') },
    { key: text.receivedAt, value: placesText(places.receiving, places.wards, language) },
    {
      key: text.decidedBy,
      value:
        places.deciding.length > 0 ? (
          <UnitLinks units={places.deciding} language={language} />
        ) : (
          text.thatWard
        ),
    },
    {
      key: text.serviceLevel,
      value:
        content.serviceLevel.kind === 'full'
          ? words(language).catalogue.online.full
          : `${words(language).catalogue.online.part}. ${content.serviceLevel.reason[language]}`,
    },
  ]
  return rows
}

function placesText(units: readonly NamedUnit[], wards: number, language: Language) {
  return wards > 0 ? (
    words(language).procedure.wards(wards)
  ) : (
    <UnitLinks units={units} language={language} />
  )
}

function UnitLinks({ units, language }: { units: readonly NamedUnit[]; language: Language }) {
  return (
    <>
      {units.map(unit => (
        <div key={unit.slug}>
          <a class="govuk-link" href={href(language, `/don-vi/${unit.slug}`)}>
            {unit.name[language]}
          </a>
        </div>
      ))}
    </>
  )
}

function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet mc-read">
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function hasUnverified({ verified, content }: ProcedureVersion): boolean {
  return (
    !verified ||
    !content.time.verified ||
    content.fees.some(item => item.rules.some(rule => !rule.verified))
  )
}
