/** What became of the dossiers of the demo's residents with accounts, so that a newcomer finds one in every state. */
import type { ResultWay } from '#features/dossiers'
import { isWorkingDay, type WorkingCalendar } from '#features/working-calendar'
import { dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import type { Citizen } from './citizens.ts'
import { DAY, type Fate } from './fate.ts'
import type { Place } from './place.ts'
import type { Planned } from './write-history.ts'

/** A dossier that was sent online so many working days ago, at nine. */
type Story = {
  readonly slug: string
  readonly daysAgo: number
  readonly fate?: Partial<Fate>
  readonly resultWay?: ResultWay
}

/** Never, as far as this year goes. */
const NOT_YET = 400 * DAY
const TO_COLLECT = { collectedAfter: Infinity } as const

/** By resident, in the order of citizens.ts. */
const STORIES: readonly (readonly Story[])[] = [
  [
    { slug: 'dang-ky-khai-sinh', daysAgo: 3, fate: TO_COLLECT, resultWay: 'online' },
    { slug: 'ban-sao-trich-luc-ho-tich', daysAgo: 1, fate: { intake: NOT_YET } },
    { slug: 'xac-nhan-tinh-trang-hon-nhan', daysAgo: 8, resultWay: 'online' },
    { slug: 'chung-thuc-ban-sao-tu-ban-chinh', daysAgo: 62 },
  ],
  [
    {
      slug: 'dang-ky-thanh-lap-ho-kinh-doanh',
      daysAgo: 3,
      fate: { supplement: { when: 'at_work', answeredAfter: NOT_YET } },
    },
    { slug: 'cap-giay-phep-xay-dung-nha-o-rieng-le', daysAgo: 4, fate: { pace: 0.95 } },
    { slug: 'thay-doi-noi-dung-dang-ky-ho-kinh-doanh', daysAgo: 75, resultWay: 'post' },
  ],
  [
    {
      slug: 'tro-cap-xa-hoi-hang-thang',
      daysAgo: 12,
      fate: { agencyAnswersAfter: NOT_YET, pace: 0.5 },
    },
    {
      slug: 'ho-tro-chi-phi-mai-tang',
      daysAgo: 9,
      fate: { lateBy: 15 * DAY, apology: 'at_once' },
    },
    { slug: 'dang-ky-khai-tu', daysAgo: 30, fate: TO_COLLECT, resultWay: 'counter' },
  ],
  [
    { slug: 'gia-han-giay-phep-xay-dung', daysAgo: 3, fate: { paidAfter: NOT_YET } },
    {
      slug: 'dang-ky-giam-ho',
      daysAgo: 2,
      fate: { withdrawn: 'at_work', settledAfter: NOT_YET },
    },
    { slug: 'xac-nhan-tinh-trang-hon-nhan', daysAgo: 25, fate: { withdrawn: 'at_work' } },
    { slug: 'thay-doi-cai-chinh-ho-tich', daysAgo: 45, fate: { refused: true } },
  ],
]

const STRAIGHT: Fate = {
  intake: 35,
  settledAfter: 200,
  pace: 0.6,
  apology: 'before_the_result',
  outcome: 'granted',
  collectedAfter: 100,
}

/** Their dossiers. Those of procedures that are not there are left out. */
export function storiesOf(place: Place, citizens: readonly Citizen[], now: Instant): Planned[] {
  const today = dateInVietNam(now)
  return citizens.flatMap((citizen, who) =>
    (STORIES[who] ?? []).flatMap(({ slug, daysAgo, fate, resultWay }) => {
      const procedure = place.procedures.find(each => each.slug === slug)
      const competence = procedure?.competences[who % procedure.competences.length]
      if (procedure === undefined || competence === undefined) return []
      const day = workingDaysBefore(today, daysAgo, place.siteCalendar)
      return [
        {
          demand: { at: instantAt(day, 9 * 60 + who), procedure, competence, channel: 2 },
          part: {
            ...{ applicant: citizen.resident, accountId: citizen.accountId },
            fate: { ...STRAIGHT, ...fate },
            ...(resultWay === undefined ? {} : { resultWay }),
          },
        } as const,
      ]
    }),
  )
}

function workingDaysBefore(day: PlainDate, days: number, calendar: WorkingCalendar): PlainDate {
  let at = day
  for (let left = days; left > 0; left -= 1) {
    at = addDays(at, -1)
    while (!isWorkingDay(at, calendar)) at = addDays(at, -1)
  }
  return at
}
