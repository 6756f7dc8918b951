/**
 * Words of this feature:
 *   banner    a text at the top of every page of a site for a time
 *   outage    services that cannot be used for a time: planned, or an incident
 *   beat      the product noted that it works; once in five minutes
 */
import { addMinutes, type Instant } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'

/** How much a banner matters, least first. */
export const SEVERITIES = ['info', 'warning', 'emergency'] as const
/** One of them. */
export type Severity = (typeof SEVERITIES)[number]

/** A text at the top of every page, from a moment to a moment. */
export type Banner = {
  readonly id: string
  readonly severity: Severity
  readonly text: Localised
  readonly startsAt: Instant
  readonly endsAt: Instant
}

/** Why a banner is not announced. */
export type BannerProblem = 'banner_ends_before_it_begins' | 'banner_is_over' | 'banner_too_long'

const MOST_DAYS = 60
const MINUTES_PER_DAY = 1440
/** More would push the page away. */
const MOST_SHOWN = 3

/** Checks the moments of a new banner. */
export function bannerProblem(
  { startsAt, endsAt }: Pick<Banner, 'startsAt' | 'endsAt'>,
  now: Instant,
): BannerProblem | undefined {
  if (endsAt <= startsAt) return 'banner_ends_before_it_begins'
  if (endsAt <= now) return 'banner_is_over'
  return endsAt > addMinutes(startsAt, MOST_DAYS * MINUTES_PER_DAY) ? 'banner_too_long' : undefined
}

/** Those that show at that moment, what matters most first. */
export function shownBanners(banners: readonly Banner[], now: Instant): Banner[] {
  return banners
    .filter(({ startsAt, endsAt }) => startsAt <= now && endsAt > now)
    .toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity))
    .slice(0, MOST_SHOWN)
}
