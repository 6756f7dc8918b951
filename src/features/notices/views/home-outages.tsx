import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language, markOf } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import type { Outage } from '../domain/outage.ts'
import { words } from '../words.ts'

/** What the home page says of outages that are coming or going on. */
export function HomeOutages(props: { language: Language; outages: readonly Outage[] }) {
  const { language } = props
  const { outage: text } = words(language)
  return (
    <>
      {props.outages.map(outage => {
        const [from, until] = [outage.startsAt, outage.expectedUntil].map(
          at => at && writeMoment(at),
        )
        const isPlanned = outage.kind === 'planned' && until
        return (
          <Notification
            key={outage.id}
            tone={isPlanned ? 'warning' : 'error'}
            title={isPlanned ? text.homePlanned(from ?? '', until) : text.homeIncident(from ?? '')}
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
