import { href, type Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import type { ProcedureTime } from '../domain/content.schema.ts'
import { limitText, timeText } from '../views/facts.ts'
import { words } from '../words.ts'
import { Source } from './source.tsx'

/** How long it takes, and what stops the clock. */
export function TimePart({ language, time }: { language: Language; time: ProcedureTime }) {
  const text = words(language).procedure
  const { supplement } = time
  return (
    <Section title={text.time} id="thoi-han">
      <div class="mc-read">
        <p>
          <strong>{timeText(time, language)}.</strong>{' '}
          {time.sameDayBy === undefined
            ? text.dayNotCounted
            : text.sameDayRule(clock(time.sameDayBy))}{' '}
          {time.withVerification &&
            !time.note &&
            text.withVerification(limitText(time.withVerification, language))}
        </p>
        {time.note && <p>{time.note[language]}</p>}
        <p>
          <Source language={language} citation={time.citation} verified={time.verified} />
        </p>
        <h3 class="govuk-heading-s">{text.supplement}</h3>
        <p>
          {text.supplementOnce(limitText(supplement.window, language))}{' '}
          {text.policies[supplement.policy]}{' '}
          {supplement.refusedWithin &&
            text.refusedWithin(limitText(supplement.refusedWithin, language))}
        </p>
        <p>
          <a class="govuk-link" href={href(language, '/lich-lam-viec/tinh-han')}>
            {text.howCounted}
          </a>
        </p>
      </div>
    </Section>
  )
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
