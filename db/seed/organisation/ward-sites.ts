/**
 * Two wards of the demo with sites of their own, so that staff of several have something to switch between: the district's
 * editors and administrator work there too. Their hosts are subdomains of localhost, which browsers take for this machine.
 */
import {
  assignDuty,
  establishOrganisation,
  findOfficerByEmail,
  type Role,
} from '#features/organisation'
import type { Clock } from '#kernel/clock.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { DEMO_MAIL_DOMAIN } from './people.ts'
import { WARD_SITES, WARD_TITLES } from './ward-sites.vi.ts'

const SINCE = plainDate('2020-07-01')
const STAFF: readonly (readonly [username: string, role: Role])[] = [
  ['bientap', 'editor'],
  ['duyettin', 'editor'],
  ['duyettin', 'chief_editor'],
  ['quantri', 'administrator'],
]

/** Founds them. Gives each site's id by its key. */
export async function seedWardSites(
  deps: { readonly db: Db; readonly clock: Clock },
  districtSiteId: number,
): Promise<ReadonlyMap<string, number>> {
  const sites = new Map<string, number>()
  for (const { key, name, nameEn, unit, agencyCode } of WARD_SITES) {
    const { siteId, unitIds } = await establishOrganisation(deps, {
      site: { key, hosts: [`${key}.localhost`], nameVi: name, nameEn, isDemo: true },
      units: [
        {
          ...{ slug: key, kind: 'ward', agencyCode, ...unit },
          ...{ phone: '02800000000', email: `${key}@${DEMO_MAIL_DOMAIN}`, citation: '' },
        },
      ],
      officers: [],
      since: SINCE,
    })
    sites.set(key, siteId)
    for (const [username, role] of STAFF) {
      const email = `${username}@${DEMO_MAIL_DOMAIN}`
      const officer = await findOfficerByEmail(deps.db, districtSiteId, email)
      const unitId = unitIds.get(key)
      if (officer === undefined || unitId === undefined) continue
      await assignDuty(deps, {
        ...{ by: { kind: 'system' }, officerId: officer.id, unitId, role, validFrom: SINCE },
        ...WARD_TITLES,
      })
    }
  }
  return sites
}
