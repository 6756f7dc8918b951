import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Delegation } from '../domain/officer.ts'
import type { Role } from '../domain/roles.ts'

/** What the officer gave or was given and has not ended before that day; latest first. */
export async function listDelegationsOf(
  db: Db | Trx,
  officerId: string,
  from: PlainDate,
): Promise<Delegation[]> {
  const rows = await delegations(db)
    .where(eb =>
      eb.or([eb('from_officer_id', '=', officerId), eb('to_officer_id', '=', officerId)]),
    )
    .where('delegation.valid_to', '>=', from)
    .orderBy('delegation.valid_from', 'desc')
    .orderBy('delegation.id', 'desc')
    .execute()
  return rows.map(toDelegation)
}

/** The delegation of that id, or undefined. */
export async function findDelegation(db: Db | Trx, id: string): Promise<Delegation | undefined> {
  const row = await delegations(db).where('delegation.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toDelegation(row)
}

function delegations(db: Db | Trx) {
  return db
    .selectFrom('delegation')
    .innerJoin('officer as giver', 'giver.id', 'delegation.from_officer_id')
    .innerJoin('officer as receiver', 'receiver.id', 'delegation.to_officer_id')
    .select(['delegation.id', 'from_officer_id', 'to_officer_id', 'unit_id', 'role', 'reason'])
    .select(['delegation.valid_from', 'delegation.valid_to', 'withdrawn_at'])
    .select(['giver.full_name as from_name', 'receiver.full_name as to_name'])
}

type Row = Awaited<ReturnType<ReturnType<typeof delegations>['executeTakeFirstOrThrow']>>

function toDelegation(row: Row): Delegation {
  return {
    id: row.id,
    fromOfficerId: row.from_officer_id,
    fromName: row.from_name,
    toOfficerId: row.to_officer_id,
    toName: row.to_name,
    unitId: row.unit_id,
    role: row.role as Role,
    firstDay: row.valid_from as PlainDate,
    lastDay: row.valid_to as PlainDate,
    reason: row.reason,
    withdrawn: row.withdrawn_at !== null,
  }
}
