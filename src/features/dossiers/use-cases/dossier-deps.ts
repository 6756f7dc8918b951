import type { WorkingCalendar } from '#features/working-calendar'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { Db } from '#platform/db/db.ts'
import type { Deciding } from '../domain/decision.ts'

/** What every use case of dossiers works with. */
export type DossierDeps = { readonly db: Db; readonly clock: Clock }

/** An officer at a dossier. */
export type At = {
  readonly siteId: number
  readonly officer: Pick<Officer, 'id' | 'duties'>
  readonly dossierId: string
  /** What the officer looked at: another revision means that somebody acted in between. */
  readonly revision?: number
}

/** When and by whom something is decided. All times of one act are the same. */
export function decidingAt(
  now: Date,
  officerId: string | null,
  calendar: WorkingCalendar,
): Deciding {
  return { now, officerId, calendar, newId: () => newId(now) }
}
