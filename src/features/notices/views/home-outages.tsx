import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language, markOf } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import { type Outage, outageState } from '../domain/outage.ts'
import { words } from '../words.ts'

type Props = { language: Language; outages: readonly Outage[]; now: Instant }

/** What the home page says of outages that are coming or going on. */
export function HomeOutages({ language, outages, now }: Props) {
  const { outage: text } = words(language)
  return (
    <>
      {outages.map(outage => {
        const isBad = outage.kind === 'incident' || outageState(outage, now) === 'late'
        return (
          <Notification
            key={outage.id}
            tone={isBad ? 'error' : 'warning'}
            title={titleOf(language, outage, now)}
          >
            <p lang={markOf(language, outage.affected)}>{outage.affected[language]}</p>
            <p>
              {text.meanwhile}:{' '}
              <span lang={markOf(language, outage.meanwhile)}>{outage.meanwhile[language]}</span>
            </p>
            <p>
              <a class="govuk-link" href={href(language, '/trang-thai')}>
                {text.more}
              </a>
            </p>
          </Notification>
        )
      })}
    </>
  )
}

/** What goes on since when, and until when as far as anybody has said; a time that has passed is no end. */
function titleOf(language: Language, outage: Outage, now: Instant): string {
  const { home } = words(language).outage
  const { kind, startsAt, expectedUntil } = outage
  const from = writeMoment(startsAt)
  const text = home[kind]
  if (expectedUntil === null) return text.open(from)
  const until = writeMoment(expectedUntil)
  return outageState(outage, now) === 'late' ? text.late(from, until) : text.until(from, until)
}
