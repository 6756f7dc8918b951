import { z } from 'zod'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { type Period, readPeriod } from '../domain/period.ts'
import { isPublished, usualPeriod } from '../use-cases/read-scorecard.ts'

/** `?ky=2026-W47`: the period of a page. */
export const periodQuery = z.object({ ky: z.string().max(10).optional() })

/** The name of a unit or procedure in addresses. */
export const slugParam = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })

/** The period that is asked for, the usual one when none is; undefined when figures are not given for it. */
export async function periodOf(
  db: Db,
  siteId: number,
  key: string | undefined,
  today: PlainDate,
): Promise<Period | undefined> {
  if (key === undefined) return usualPeriod(db, siteId, 'week', today)
  const period = readPeriod(key)
  return period && (await isPublished(db, siteId, period, today)) ? period : undefined
}
