/**
 * When an administrator may give a duty, and when end one: in the sites under the own administration, from today on, never the own
 * duties, and never so that a site is left without an administrator.
 */
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Assignment } from './officer.ts'
import type { Role } from './roles.ts'

/** A duty to be given. */
export type DutyWish = {
  readonly officerId: string
  readonly unitId: number
  readonly role: Role
  readonly validFrom: PlainDate
}

/** Why a duty cannot be given. */
export type GiveDutyProblem =
  | 'officer_not_found'
  | 'unit_not_administered'
  | 'duty_to_oneself'
  | 'duty_in_the_past'
  | 'duty_held'

/** Why a duty cannot be ended. */
export type EndDutyProblem =
  | 'duty_not_found'
  | 'duty_to_oneself'
  | 'end_in_the_past'
  | 'last_administrator'

/** Why the wish is refused, or undefined. `held` are the officer's own duties. */
export function problemOfGiving(
  wish: DutyWish,
  known: {
    readonly by: string
    readonly today: PlainDate
    readonly held: readonly Assignment[]
  },
): 'duty_to_oneself' | 'duty_in_the_past' | 'duty_held' | undefined {
  if (wish.officerId === known.by) return 'duty_to_oneself'
  if (wish.validFrom < known.today) return 'duty_in_the_past'
  const same = known.held.filter(each => each.unitId === wish.unitId && each.role === wish.role)
  return same.some(each => lasts(each, wish.validFrom)) ? 'duty_held' : undefined
}

/** Why the end is refused, or undefined. `administrators` are all assignments of that role in the site. */
export function problemOfEnding(
  duty: Assignment,
  from: PlainDate,
  known: {
    readonly by: string
    readonly today: PlainDate
    readonly administrators: readonly Assignment[]
  },
): Exclude<EndDutyProblem, 'duty_not_found'> | undefined {
  if (duty.officerId === known.by) return 'duty_to_oneself'
  if (from < known.today) return 'end_in_the_past'
  if (duty.role !== 'administrator') return undefined
  const stays = known.administrators.some(
    each => each.id !== duty.id && each.validFrom <= from && each.validTo === undefined,
  )
  return stays ? undefined : 'last_administrator'
}

/** The first day on which a duty that ends on that day no longer is: one that has not begun never was. */
export function lastsUntil({ validFrom }: Assignment, from: PlainDate): PlainDate {
  if (from < validFrom) return validFrom
  return from
}

/** Tells whether a duty holds on that day or later. */
function lasts({ validFrom, validTo }: Assignment, day: PlainDate): boolean {
  return validTo === undefined || (validTo > day && validTo > validFrom)
}
