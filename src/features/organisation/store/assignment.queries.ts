import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Assignment, OfficerRef } from '../domain/officer.ts'
import type { Role } from '../domain/roles.ts'

type Shown = { readonly siteIds: readonly number[]; readonly on: PlainDate }

/** Own duties of those officers in those sites that hold on that day or begin later, by site and unit. */
export async function listAssignments(
  db: Db | Trx,
  officerIds: readonly string[],
  { siteIds, on }: Shown,
): Promise<Assignment[]> {
  if (officerIds.length === 0 || siteIds.length === 0) return []
  const rows = await assignments(db)
    .where('officer_id', 'in', [...officerIds])
    .where('site_id', 'in', [...siteIds])
    .where(eb =>
      eb.or([
        eb('valid_to', 'is', null),
        eb.and([eb('valid_to', '>', on), eb('valid_to', '>', eb.ref('valid_from'))]),
      ]),
    )
    .orderBy('site_id')
    .orderBy('unit_id')
    .orderBy('role')
    .orderBy('valid_from')
    .execute()
  return rows.map(toAssignment)
}

/** Every duty of a role in a site, ended ones among them. */
export async function listAssignmentsWith(
  trx: Trx,
  siteId: number,
  role: Role,
): Promise<Assignment[]> {
  const rows = await assignments(trx)
    .where('site_id', '=', siteId)
    .where('role', '=', role)
    .execute()
  return rows.map(toAssignment)
}

/** The duty of that id, or undefined. */
export async function findAssignment(db: Db | Trx, id: string): Promise<Assignment | undefined> {
  const row = await assignments(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toAssignment(row)
}

/**
 * Officers who work in those sites, in the order of their names: with a duty in that unit, or, where none is named, in the
 * first of the sites or at home there.
 */
export async function listOfficersWithin(
  db: Db | Trx,
  { siteIds, on }: Shown,
  page: {
    readonly unitId: number | undefined
    readonly afterId: string | undefined
    readonly limit: number
  },
): Promise<OfficerRef[]> {
  const { unitId, afterId } = page
  const [here = 0] = siteIds
  const rows = await db
    .selectFrom('officer')
    .select(['id', 'full_name', 'email', 'phone'])
    .where(eb => eb.or([eb('until', 'is', null), eb('until', '>', on)]))
    .where(eb => {
      const duties = eb
        .selectFrom('assignment')
        .select('assignment.id')
        .whereRef('assignment.officer_id', '=', 'officer.id')
        .where(at => at.or([at('valid_to', 'is', null), at('valid_to', '>', on)]))
      if (unitId !== undefined)
        return eb.exists(
          duties.where('unit_id', '=', unitId).where('assignment.site_id', 'in', [...siteIds]),
        )
      return eb.or([
        eb('officer.site_id', '=', here),
        eb.exists(duties.where('assignment.site_id', '=', here)),
      ])
    })
    .$if(afterId !== undefined, query =>
      query.where(eb =>
        eb(
          eb.refTuple('full_name', 'id'),
          '>',
          eb
            .selectFrom('officer as last')
            .select(['last.full_name', 'last.id'])
            .where('last.id', '=', afterId ?? '')
            .$asTuple('full_name', 'id'),
        ),
      ),
    )
    .orderBy('full_name')
    .orderBy('id')
    .limit(page.limit)
    .execute()
  return rows.map(row => ({
    id: row.id,
    fullName: row.full_name,
    email: row.email,
    phone: row.phone,
  }))
}

/** An officer who still works on that day, with the site of the registration; undefined when there is none. */
export async function findOfficerAtWork(
  db: Db | Trx,
  id: string,
  on: PlainDate,
): Promise<(OfficerRef & { readonly siteId: number }) | undefined> {
  const row = await db
    .selectFrom('officer')
    .select(['id', 'site_id', 'full_name', 'email', 'phone'])
    .where('id', '=', id)
    .where(eb => eb.or([eb('until', 'is', null), eb('until', '>', on)]))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { id: officerId, site_id: siteId, full_name: fullName, email, phone } = row
  return { id: officerId, siteId, fullName, email, phone }
}

function assignments(db: Db | Trx) {
  return db
    .selectFrom('assignment')
    .select(['id', 'site_id', 'officer_id', 'unit_id', 'role', 'title_vi', 'title_en'])
    .select(['valid_from', 'valid_to'])
}

type Row = Awaited<ReturnType<ReturnType<typeof assignments>['executeTakeFirstOrThrow']>>

function toAssignment(row: Row): Assignment {
  return {
    id: row.id,
    siteId: row.site_id,
    officerId: row.officer_id,
    unitId: row.unit_id,
    role: row.role as Role,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    validFrom: row.valid_from as PlainDate,
    validTo: (row.valid_to ?? undefined) as PlainDate | undefined,
  }
}
