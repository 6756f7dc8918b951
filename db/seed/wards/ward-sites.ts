/**
 * Two wards of the demo with sites of their own: the district's editors and administrator keep them too, and the ward's own
 * officers receive there. Their hosts are subdomains of localhost, which browsers take for this machine.
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
import { DEMO_MAIL_DOMAIN } from '../organisation/people.ts'
import { WARD_SITES, WARD_TITLES } from './ward-sites.vi.ts'

const SINCE = plainDate('2020-07-01')
type Post = readonly [
  username: string,
  role: Role,
  titles: (typeof WARD_TITLES)[keyof typeof WARD_TITLES],
]

/** Who works on the site of that ward. */
const postsOf = (number: number): readonly Post[] => [
  ['bientap', 'editor', WARD_TITLES.keeper],
  ['duyettin', 'editor', WARD_TITLES.keeper],
  ['duyettin', 'chief_editor', WARD_TITLES.keeper],
  ['quantri', 'administrator', WARD_TITLES.keeper],
  [`chutich.p${String(number)}`, 'unit_head', WARD_TITLES.chair],
  [`chutich.p${String(number)}`, 'leader', WARD_TITLES.chair],
  [`motcua1.p${String(number)}`, 'one_stop_officer', WARD_TITLES.counter],
  [`chuyenvien1.p${String(number)}`, 'specialist', WARD_TITLES.specialist],
]

/** A ward's site, and its unit by the slug. */
export type WardSite = (typeof WARD_SITES)[number] & {
  readonly siteId: number
  readonly unitIds: ReadonlyMap<string, number>
}

/** Founds them. */
export async function seedWardSites(
  deps: { readonly db: Db; readonly clock: Clock },
  districtSiteId: number,
): Promise<readonly WardSite[]> {
  const sites: WardSite[] = []
  for (const ward of WARD_SITES) {
    const { key, name, nameEn, unit, agencyCode } = ward
    const { siteId, unitIds } = await establishOrganisation(deps, {
      site: { key, hosts: [`${key}.localhost`], nameVi: name, nameEn, isDemo: true },
      units: [
        {
          ...{ slug: key, kind: 'ward', agencyCode, ...unit },
          ...{ email: `phuong${String(ward.number)}@${DEMO_MAIL_DOMAIN}`, citation: '' },
        },
      ],
      officers: [],
      since: SINCE,
    })
    sites.push({ ...ward, siteId, unitIds })
    const unitId = unitIds.get(key)
    for (const [username, role, titles] of postsOf(ward.number)) {
      const email = `${username}@${DEMO_MAIL_DOMAIN}`
      const officer = await findOfficerByEmail(deps.db, districtSiteId, email)
      if (officer === undefined || unitId === undefined) continue
      await assignDuty(deps, {
        ...{ by: { kind: 'system' }, officerId: officer.id, unitId, role, validFrom: SINCE },
        ...titles,
      })
    }
  }
  return sites
}
