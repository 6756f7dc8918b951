/** The demo's notices: a banner that has passed, and a planned outage as soon as it may be. */
import { announceBanner, announceOutage, earliestOutageDay } from '#features/notices'
import { getCalendar } from '#features/working-calendar'
import { type Clock, fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes, dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { NOTICES } from './notices.vi.ts'

const BANNER_DAYS_AGO = 40
const BANNER_DAYS = 3
const MINUTES_PER_DAY = 1440
const EVENING = 21 * 60
const HOURS = 3

/** Writes them for one site. */
export async function seedNotices(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  siteId: number,
): Promise<void> {
  const by = { kind: 'system' } as const
  const now = fixedClock(clock.now())
  const then = fixedClock(instantAt(addDays(dateInVietNam(now.now()), -BANNER_DAYS_AGO), EVENING))
  const banner = { id: newId(then.now()), severity: 'warning', text: NOTICES.banner } as const
  const shown = {
    startsAt: then.now(),
    endsAt: addMinutes(then.now(), BANNER_DAYS * MINUTES_PER_DAY),
  }
  const announced = await announceBanner(
    { db, clock: then },
    { siteId, by, banner: { ...banner, ...shown } },
  )
  const day = earliestOutageDay(await getCalendar(db, siteId), now.now())
  const startsAt = instantAt(day, EVENING)
  const planned = await announceOutage(
    { db, clock: now },
    {
      ...{ siteId, by },
      outage: {
        ...{ id: newId(now.now()), kind: 'planned', startsAt },
        expectedUntil: addMinutes(startsAt, HOURS * 60),
        ...{ affected: NOTICES.affected, meanwhile: NOTICES.meanwhile },
      },
    },
  )
  for (const made of [announced, planned])
    if (!made.ok) throw new Error(`The demo's notices: ${made.error.code}`)
}
