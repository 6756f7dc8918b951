import { writeDay } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import { type PlainDate, type Weekday, weekdayOf } from '#kernel/plain-date.ts'
import { InsetText } from '#ui/components/details.tsx'
import { Section } from '#ui/components/section.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { type Exception, type Hours, hoursOn, openingsOfWeekday } from '../domain/hours.ts'
import { writeSpans } from '../domain/write-hours.ts'
import { words } from '../words.ts'

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const MOST_EXCEPTIONS = 20

export type HoursPartProps = {
  readonly language: Language
  readonly hours: Hours
  readonly today: PlainDate
  /** Why the hours may not hold today, for all that is known. */
  readonly caution: string | undefined
}

/** The hours of the week with today's row marked, and the days to come that are otherwise. */
export function HoursPart({ language, hours, today, caution }: HoursPartProps) {
  const { page: text, weekdays } = words(language)
  const { exception } = hoursOn(hours, today)
  const coming = hours.exceptions.filter(each => each.to >= today).slice(0, MOST_EXCEPTIONS)
  return (
    <Section title={text.hours}>
      {exception && (
        <InsetText>
          {exception.isOfCalendar ? (
            <strong>{text.offToday(writeDay(today), exception.note)}</strong>
          ) : (
            <>
              <strong>{text.exceptionToday(writeDay(today))}:</strong> {said(language, exception)}
            </>
          )}
        </InsetText>
      )}
      {caution && <InsetText>{caution}</InsetText>}
      {hours.week.length === 0 ? (
        <p class="govuk-body">{text.noHours}</p>
      ) : (
        <table class="govuk-table mc-hours">
          <caption class="govuk-visually-hidden">{text.hours}</caption>
          <thead class="govuk-visually-hidden">
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.times}</th>
            </tr>
          </thead>
          <tbody>
            {WEEKDAYS.map(day => {
              const isToday = day === weekdayOf(today)
              return (
                <tr
                  key={day}
                  class={isToday ? 'mc-hours__today' : undefined}
                  aria-current={isToday ? 'date' : undefined}
                >
                  <th scope="row" class="govuk-table__header">
                    {weekdays[day - 1]}{' '}
                    {isToday && <StatusTag tone="active">{text.today}</StatusTag>}
                  </th>
                  <td class="govuk-table__cell">
                    {writeSpans(openingsOfWeekday(hours.week, day), '–') || text.dayOff}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {coming.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{text.exceptions}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {coming.map(each => (
              <li key={each.from}>
                {each.from === each.to
                  ? writeDay(each.from)
                  : text.until(writeDay(each.from), writeDay(each.to))}
                : {said(language, each)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function said(language: Language, { open, note, isOfCalendar }: Exception): string {
  if (isOfCalendar) return note
  const times = open.length === 0 ? words(language).page.dayOff : writeSpans(open, '–')
  return note === '' ? times : `${times} (${note})`
}
