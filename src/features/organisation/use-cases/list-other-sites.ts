import type { Localised } from '#kernel/language.ts'
import type { Config } from '#platform/config/config.ts'
import type { Db } from '#platform/db/db.ts'
import { listSites } from '../store/site.queries.ts'
import { siteOrigin } from './site-origin.ts'

/** Another site of the installation, and where it is reached. */
export type OtherSite = { readonly id: number; readonly name: Localised; readonly origin: string }

/** The sites of the installation but that one, oldest first. One that no host leads to is left out. */
export async function listOtherSites(
  deps: { readonly db: Db; readonly config: Config },
  siteId: number,
): Promise<OtherSite[]> {
  const sites = await listSites(deps.db)
  const others = sites.filter(site => site.id !== siteId && site.hosts.length > 0)
  return Promise.all(
    others.map(async site => ({
      id: site.id,
      name: { vi: site.nameVi, en: site.nameEn },
      origin: await siteOrigin(deps, site),
    })),
  )
}
