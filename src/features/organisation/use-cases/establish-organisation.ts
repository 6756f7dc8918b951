import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { Role } from '../domain/roles.ts'
import type { UnitKind } from '../domain/unit.ts'
import { findOfficerByEmail } from '../store/officer.queries.ts'
import {
  insertAssignments,
  insertOfficers,
  insertSite,
  insertUnit,
} from '../store/organisation.writes.ts'
import { dropSites, findSiteIdByKey, SITES_TAG } from '../store/site.queries.ts'
import { findUnitBySlug } from '../store/unit.queries.ts'
import { UNITS_TAG } from './tags.ts'

/** A unit of a plan; parents stand before their children. */
export type UnitPlan = {
  readonly slug: string
  readonly kind: UnitKind
  readonly parentSlug?: string
  readonly agencyCode: string
  readonly gsoCode?: string
  readonly nameVi: string
  readonly nameEn: string
  readonly shortNameVi: string
  readonly shortNameEn: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly citation: string
}

/** An officer of a plan, with the duties in one unit. */
export type OfficerPlan = {
  readonly fullName: string
  readonly email: string
  readonly phone: string
  readonly unitSlug: string
  readonly roles: readonly Role[]
  readonly titleVi: string
  readonly titleEn: string
}

/** A whole administration. */
export type OrganisationPlan = {
  readonly site: {
    readonly key: string
    readonly hosts: readonly string[]
    readonly nameVi: string
    readonly nameEn: string
    readonly isDemo: boolean
  }
  readonly units: readonly UnitPlan[]
  readonly officers: readonly OfficerPlan[]
  /** From when units and duties hold. */
  readonly since: PlainDate
}

/**
 * Brings an administration into being from a plan. What is there already (site by key, unit by slug, officer by
 * e-mail) is left as it is, so that a plan may be loaded again. Event for each officer: officer.registered.
 */
export async function establishOrganisation(
  deps: { db: Db; clock: Clock },
  plan: OrganisationPlan,
): Promise<{ readonly siteId: number; readonly unitIds: ReadonlyMap<string, number> }> {
  const result = await inTransaction(deps.db, async trx => {
    const siteId = await establishSite(trx, plan)
    const unitIds = new Map<string, number>()
    for (const unit of plan.units) {
      const parentId = unit.parentSlug === undefined ? undefined : idOf(unitIds, unit.parentSlug)
      unitIds.set(
        unit.slug,
        await establishUnit(trx, { siteId, since: plan.since, unit, parentId }),
      )
    }
    for (const officer of plan.officers) {
      const unitId = idOf(unitIds, officer.unitSlug)
      await establishOfficer(trx, deps.clock, { siteId, since: plan.since, officer, unitId })
    }
    await dropTags(trx, [SITES_TAG, UNITS_TAG])
    return { siteId, unitIds }
  })
  dropSites(deps.db, [SITES_TAG])
  return result
}

function idOf(unitIds: ReadonlyMap<string, number>, slug: string): number {
  const id = unitIds.get(slug)
  if (id === undefined) throw new Error(`The plan names a unit it has not listed before: ${slug}`)
  return id
}

async function establishSite(trx: Trx, { site }: OrganisationPlan): Promise<number> {
  const id = (await findSiteIdByKey(trx, site.key)) ?? (await insertSite(trx, site))
  if (id === undefined) throw new Error('Another process is opening the same site at this moment')
  return id
}

async function establishUnit(
  trx: Trx,
  given: { siteId: number; since: PlainDate; unit: UnitPlan; parentId: number | undefined },
): Promise<number> {
  const { siteId, since, unit, parentId } = given
  const known = await findUnitBySlug(trx, siteId, unit.slug)
  if (known !== undefined) return known.id
  return insertUnit(trx, { ...unit, siteId, parentId, validFrom: since, validTo: undefined })
}

async function establishOfficer(
  trx: Trx,
  clock: Clock,
  given: { siteId: number; since: PlainDate; officer: OfficerPlan; unitId: number },
): Promise<void> {
  const { siteId, since, officer, unitId } = given
  if ((await findOfficerByEmail(trx, siteId, officer.email)) !== undefined) return
  const now = clock.now()
  const officerId = newId(now)
  await insertOfficers(trx, [{ ...officer, id: officerId, siteId, since }])
  await insertAssignments(
    trx,
    officer.roles.map(role => ({
      id: newId(now),
      siteId,
      officerId,
      unitId,
      role,
      titleVi: officer.titleVi,
      titleEn: officer.titleEn,
      validFrom: since,
    })),
  )
  await appendEvent(
    trx,
    { siteId, clock, actor: { kind: 'system' } },
    {
      type: 'officer.registered',
      subject: { kind: 'officer', id: officerId },
      unitId,
      data: { roles: officer.roles },
    },
  )
}
