import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { birthdays, hasAges } from '../domain/age.ts'
import type { Campaign, Slot } from '../domain/campaign.ts'
import { words } from '../words.ts'

/** Ages that are let in and how they are counted; where all times to come are on one day, with the days of birth. */
export function agesText(
  language: Language,
  { ages }: Pick<Campaign, 'ages'>,
  slots: readonly Slot[],
  now: Instant,
): { readonly who: string; readonly counted: string } | undefined {
  if (!hasAges(ages)) return undefined
  const text = words(language).ages
  const days = slots.filter(slot => slot.startsAt > now).map(slot => dateInVietNam(slot.startsAt))
  const [day, ...others] = new Set(days)
  const born = day === undefined || others.length > 0 ? '' : text.born(writeDay(day), typed(day))
  return { who: text.who(ages), counted: `${text.counted} ${born}`.trim() }

  function typed(on: PlainDate) {
    const { first, last } = birthdays(ages, on)
    return { first: first && writeDay(first), last: last && writeDay(last) }
  }
}
