/** Working days of Viet Nam 2020–2027 and the common opening hours, for a new site. Loading twice changes nothing. */
import { calendarFile, DEFAULT_WEEK, loadCalendarFile } from '#features/working-calendar'
import { plainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { Act } from '#platform/events/append-event.ts'
import holidays from './holidays-2020-2027.json' with { type: 'json' }

/** Gives the calendar's new revision, or undefined when the site had it all. */
export function seedCalendar(deps: { readonly db: Db }, act: Act): Promise<number | undefined> {
  return loadCalendarFile(deps, act, {
    file: calendarFile.parse(holidays),
    hours: {
      ...DEFAULT_WEEK,
      validFrom: plainDate('2020-01-01'),
      validTo: null,
      citation: 'Quy định giờ làm việc của cơ quan hành chính Thành phố Hồ Chí Minh',
    },
    source: 'Danh mục ngày nghỉ lễ, ngày làm bù 2020–2027 đi kèm phần mềm',
  })
}
