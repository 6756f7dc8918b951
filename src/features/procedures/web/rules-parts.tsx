import { href } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { Timeline } from '#ui/components/timeline.tsx'
import { versionPeriodText } from '../views/facts.ts'
import { words } from '../words.ts'
import type { ProcedurePageProps } from './procedure-page-props.ts'

/** Who does what, and in how many working hours. */
export function StepsPart({ language, version, places }: ProcedurePageProps) {
  const text = words(language).procedure
  const unitOf = {
    receiving: places.receiving,
    handling: places.handling,
    deciding: places.deciding,
  }
  return (
    <Section title={text.steps} id="cac-buoc">
      <Timeline
        steps={version.content.steps.map(step => ({
          title: step.name[language],
          state: 'next' as const,
          meta: [
            text.roles[step.role],
            unitOf[step.at].map(unit => unit.name[language]).join(', '),
            text.stepHours(step.hours),
          ]
            .filter(part => part !== '')
            .join(' · '),
        }))}
      />
    </Section>
  )
}

/** The laws it rests on. */
export function LegalPart({ language, version }: ProcedurePageProps) {
  const text = words(language).procedure
  return (
    <Section title={text.legalBasis} id="can-cu">
      <ul class="govuk-list govuk-list--bullet mc-read">
        {version.content.legalBasis.map(law => (
          <li key={law.number}>
            <strong lang="vi">{law.number}</strong> – {law.title[language]}
            {law.articles && ` (${law.articles[language]})`}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Every version that there was, is or will be. */
export function HistoryPart({ language, version, periods, today }: ProcedurePageProps) {
  const text = words(language).procedure
  const state = (period: (typeof periods)[number]) => {
    if (period.validFrom > today) return 'future'
    return period.validTo !== undefined && period.validTo <= today ? 'past' : 'current'
  }
  return (
    <Section title={text.history} id="lich-su">
      <p class="mc-muted">{text.keepsVersion}</p>
      <ul class="govuk-list">
        {[...periods].reverse().map(period => (
          <li key={period.number}>
            <a
              class="govuk-link"
              href={href(
                language,
                state(period) === 'current'
                  ? `/thu-tuc/${version.procedure.slug}`
                  : `/thu-tuc/${version.procedure.slug}/quy-dinh/${String(period.number)}`,
              )}
              aria-current={period.number === version.number ? 'page' : undefined}
            >
              {versionPeriodText(period, language)}
            </a>{' '}
            <StatusTag tone={state(period) === 'current' ? 'done' : 'neutral'}>
              {text[state(period)]}
            </StatusTag>
            <div class="mc-muted" lang="vi">
              {period.citation}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
