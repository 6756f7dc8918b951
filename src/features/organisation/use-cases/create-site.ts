import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import type { UnitKind } from '../domain/unit.ts'
import { insertSite, insertUnit } from '../store/organisation.writes.ts'
import { dropSites, SITES_TAG } from '../store/site.queries.ts'

/** A portal and the unit that it belongs to. */
export type NewSite = {
  readonly key: string
  readonly hosts?: readonly string[]
  readonly isDemo?: boolean
  readonly nameVi: string
  readonly nameEn: string
  readonly unit: {
    readonly slug: string
    readonly kind: UnitKind
    readonly agencyCode: string
    readonly nameVi: string
    readonly nameEn: string
  }
}

/** Opens a portal with its first unit. Run by an operator. */
export async function createSite(
  deps: { db: Db; clock: Clock },
  site: NewSite,
): Promise<
  Result<{ readonly siteId: number; readonly unitId: number }, { readonly code: 'site_key_taken' }>
> {
  const result = await inTransaction(deps.db, async trx => {
    const siteId = await insertSite(trx, {
      key: site.key,
      hosts: site.hosts ?? [],
      nameVi: site.nameVi,
      nameEn: site.nameEn,
      isDemo: site.isDemo ?? false,
    })
    if (siteId === undefined) return err({ code: 'site_key_taken' as const })
    const unitId = await insertUnit(trx, {
      siteId,
      slug: site.unit.slug,
      kind: site.unit.kind,
      parentId: undefined,
      agencyCode: site.unit.agencyCode,
      nameVi: site.unit.nameVi,
      nameEn: site.unit.nameEn,
      shortNameVi: site.nameVi,
      shortNameEn: site.nameEn,
      address: '',
      phone: '',
      email: '',
      validFrom: dateInVietNam(deps.clock.now()),
      validTo: undefined,
      citation: '',
    })
    await dropTags(trx, [SITES_TAG])
    return ok({ siteId, unitId })
  })
  dropSites(deps.db, [SITES_TAG])
  return result
}
