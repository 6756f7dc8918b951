import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import {
  PERIOD_KINDS,
  type Period,
  periodAfter,
  periodAround,
  periodBefore,
  periodKey,
  weekNumber,
} from '../domain/period.ts'
import { isPublished } from '../use-cases/read-scorecard.ts'
import { words } from '../words.ts'

/** What a page says of its period, and the ways to others. */
export type PeriodView = {
  readonly name: string
  readonly days: string
  readonly state: string
  readonly kinds: readonly {
    readonly text: string
    readonly href: string
    readonly current: boolean
  }[]
  readonly before: { readonly text: string; readonly href: string } | undefined
  readonly after: { readonly text: string; readonly href: string } | undefined
}

function nameOf(period: Period, language: Language): string {
  return words(language).period.names[period.kind](numberOf(period))
}

/** The year is that in the period's key: a week belongs to the year of its Thursday. */
function numberOf({ kind, from }: Period): number {
  if (kind === 'week') return weekNumber(from).week
  const month = Number(from.slice(5, 7))
  return kind === 'month' ? month : Math.ceil(month / 3)
}

/** The period in words, with links to the other kinds and to its neighbours on the page at `path`. */
export async function periodView(
  db: Db,
  siteId: number,
  period: Period,
  on: { readonly language: Language; readonly path: string; readonly today: PlainDate },
): Promise<PeriodView> {
  const { language, path, today } = on
  const { period: say } = words(language)
  const at = (other: Period) => href(language, `${path}?ky=${periodKey(other)}`)
  const [before, after] = [periodBefore(period), periodAfter(period)]
  const isOver = period.to < today
  const hasBefore = await isPublished(db, siteId, before, today)
  return {
    name: say.ofYear(nameOf(period, language), periodKey(period).slice(0, 4)),
    days: say.days(writeDay(period.from), writeDay(period.to)),
    state: isOver ? say.over : say.running,
    kinds: PERIOD_KINDS.map(kind => ({
      text: say.kinds[kind],
      href: at(periodAround(kind, isOver ? period.to : today)),
      current: kind === period.kind,
    })),
    before: hasBefore ? { text: nameOf(before, language), href: at(before) } : undefined,
    after: after.from <= today ? { text: nameOf(after, language), href: at(after) } : undefined,
  }
}
