import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Actor, Duty, Officer } from '#platform/auth/actor.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { SessionOwner, SessionView, SignInMethod } from '../domain/session.ts'

/** A session that is open, whose it is, and when it was last seen. */
export type OpenSession = {
  readonly actor: Exclude<Actor, { kind: 'visitor' }>
  readonly lastSeenAt: Instant
}

/**
 * The open session of a token, with the officer's duties of the day; undefined when there is none. One query. An officer acts
 * in the site that was chosen, else where the session was opened, else in any with a duty: one whose last duty ended is left.
 */
export async function findOpenSession(
  db: Db,
  at: {
    tokenHash: string
    now: Instant
    today: PlainDate
    citizenSeenSince: Instant
    officerSeenSince: Instant
    /** Where the officer is to act, before any other site. */
    siteId?: number | undefined
  },
): Promise<OpenSession | undefined> {
  const { rows } = await sql<SessionRow>`
    select s.id, s.citizen_id, s.officer_id, s.last_seen_at, o.full_name, d.duties, d.unit_name, w.sites,
      coalesce(a.site_id, s.site_id) as acting_site_id
    from session s
    left join session_site c on c.session_id = s.id
    left join officer o on o.id = s.officer_id
    left join lateral (
      select duty.site_id from duty where duty.officer_id = s.officer_id and duty.valid_from <= ${at.today}
        and (duty.valid_to is null or duty.valid_to > ${at.today})
      order by duty.site_id is not distinct from coalesce(${at.siteId ?? null}::int, c.site_id) desc, duty.site_id = s.site_id desc, duty.site_id limit 1
    ) a on s.officer_id is not null
    left join lateral (
      select json_agg(json_build_object('unitId', duty.unit_id, 'role', duty.role)
          order by duty.delegated_by nulls first, duty.unit_id, duty.role) as duties,
        (array_agg(jsonb_build_object('vi', unit.short_name_vi, 'en', unit.short_name_en) order by duty.delegated_by nulls first, duty.unit_id))[1] as unit_name
      from duty join unit on unit.id = duty.unit_id
      where duty.officer_id = s.officer_id and duty.site_id = coalesce(a.site_id, s.site_id) and duty.valid_from <= ${at.today}
        and (duty.valid_to is null or duty.valid_to > ${at.today})
    ) d on s.officer_id is not null
    left join lateral (
      select json_agg(json_build_object('id', site.id, 'name', json_build_object('vi', site.name_vi, 'en', site.name_en))
        order by site.id) as sites
      from site where site.id in (
        select duty.site_id from duty where duty.officer_id = s.officer_id and duty.valid_from <= ${at.today}
          and (duty.valid_to is null or duty.valid_to > ${at.today}))
    ) w on s.officer_id is not null
    where s.token_hash = ${at.tokenHash} and s.ended_at is null and s.expires_at > ${at.now}
      and s.last_seen_at > case when s.officer_id is null then ${at.citizenSeenSince}::timestamptz
        else ${at.officerSeenSince}::timestamptz end
      and (o.id is null or (o.since <= ${at.today} and (o.until is null or o.until > ${at.today})))`.execute(
    db,
  )
  const row = rows[0]
  return row === undefined ? undefined : { actor: actorOf(row), lastSeenAt: row.last_seen_at }
}

type SessionRow = {
  id: string
  citizen_id: string | null
  officer_id: string | null
  last_seen_at: Date
  full_name: string | null
  duties: Duty[] | null
  sites: Officer['sites'] | null
  acting_site_id: number
  unit_name: Officer['unitName'] | null
}

function actorOf(row: SessionRow): OpenSession['actor'] {
  if (row.officer_id === null)
    return { kind: 'citizen', id: row.citizen_id ?? '', sessionId: row.id }
  return {
    kind: 'officer',
    id: row.officer_id,
    sessionId: row.id,
    name: row.full_name ?? '',
    unitName: row.unit_name ?? { vi: '', en: '' },
    siteId: row.acting_site_id,
    sites: row.sites ?? [],
    duties: row.duties ?? [],
  }
}

/** The open sessions of an account, last used first. */
export async function listOpenSessions(
  db: Db | Trx,
  owner: SessionOwner,
  at: { now: Instant; seenSince: Instant },
): Promise<SessionView[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'device', 'method', 'started_at', 'last_seen_at'])
    .where(owner.kind === 'citizen' ? 'citizen_id' : 'officer_id', '=', owner.id)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at.now)
    .where('last_seen_at', '>', at.seenSince)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    device: row.device,
    method: row.method as SignInMethod,
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
  }))
}
