import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type {
  ContentState,
  Finding,
  Measurement,
  Requirement,
  SatisfiedBy,
} from '../domain/content.ts'

/** What the law wants on a site on that day, in its order. */
export async function listRequirements(
  db: Db | Trx,
  siteId: number,
  on: PlainDate,
): Promise<Requirement[]> {
  const rows = await db
    .selectFrom('required_content')
    .select(['key', 'name_vi', 'name_en', 'citation', 'satisfied_by'])
    .select(['confirm_days', 'most_days'])
    .where('site_id', '=', siteId)
    .where('valid_from', '<=', on)
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    key: row.key,
    name: { vi: row.name_vi, en: row.name_en },
    citation: row.citation,
    satisfiedBy: row.satisfied_by as SatisfiedBy,
    confirmDays: row.confirm_days,
    mostDays: row.most_days ?? row.confirm_days,
  }))
}

/** Keys of all that was ever required of a site. */
export async function listRequiredKeys(db: Db | Trx, siteId: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('required_content')
    .select('key')
    .distinct()
    .where('site_id', '=', siteId)
    .execute()
  return rows.map(row => row.key)
}

/** What was last measured. */
export type Measured = Measurement & { readonly key: string; readonly measuredAt: Instant }

/** What was last measured of each content of a site. */
export async function listMeasured(db: Db | Trx, siteId: number): Promise<Measured[]> {
  const rows = await db
    .selectFrom('content_measurement')
    .select(['key', 'state', 'changed_at', 'due_at', 'findings', 'measured_at'])
    .where('site_id', '=', siteId)
    .execute()
  return rows.map(row => ({
    key: row.key,
    state: row.state as ContentState,
    changedAt: row.changed_at,
    dueAt: row.due_at,
    findings: row.findings as unknown as Finding[],
    measuredAt: row.measured_at,
  }))
}
