/**
 * The sites of the demo's wards: each with its own calendar, procedures, news, documents, places, pages, leaders and notices, so
 * that it stands by itself from the first start.
 */
import { join } from 'node:path'
import { findOfficerByEmail } from '#features/organisation'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { seedCalendar } from '../calendar.ts'
import { seedDocuments } from '../documents/seed-documents.ts'
import { seedNews } from '../news/seed-news.ts'
import { seedNotices } from '../notices/seed-notices.ts'
import { demoWardBoundary } from '../openness/boundary.ts'
import { seedOpenness } from '../openness/seed-openness.ts'
import { DEMO_MAIL_DOMAIN } from '../organisation/people.ts'
import { MENU_NAMES } from '../pages/menu-names.vi.ts'
import { seedPages } from '../pages/seed-pages.ts'
import { seedPlaces } from '../places/seed-places.ts'
import { seedProcedures } from '../procedures/seed-procedures.ts'
import { wardDocuments } from './ward-documents.vi.ts'
import { seedWardSites, type WardSite } from './ward-sites.ts'

/** Founds them beside the district's. `folder` is db/seed of the checkout. Gives the ids of the sites. */
export async function seedWards(
  deps: FeatureDeps,
  { districtSiteId, folder }: { readonly districtSiteId: number; readonly folder: string },
): Promise<readonly number[]> {
  const idOf = async (username: string) =>
    (await findOfficerByEmail(deps.db, districtSiteId, `${username}@${DEMO_MAIL_DOMAIN}`))?.id
  const officers = { editorId: await idOf('bientap'), publisherId: await idOf('duyettin') }
  const wards = await seedWardSites(deps, districtSiteId)
  for (const ward of wards) await seedWard(deps, ward, { folder, ...officers })
  return wards.map(ward => ward.siteId)
}

async function seedWard(
  deps: FeatureDeps,
  { siteId, unitIds, key, number }: WardSite,
  seed: {
    readonly folder: string
    readonly editorId: string | undefined
    readonly publisherId: string | undefined
  },
): Promise<void> {
  const { folder, editorId, publisherId } = seed
  const editor = editorId === undefined ? {} : { editorId }
  await seedCalendar(deps, { siteId, actor: { kind: 'system' }, clock: deps.clock })
  await seedProcedures(deps.db, deps.clock, { siteId, unitIds, ofWardAlone: true })
  await seedPlaces(deps, siteId)
  await seedNews(deps, {
    ...{ siteId, folder: join(folder, 'news'), articles: join('wards', key), ...editor },
  })
  await seedPages(deps, {
    ...{ siteId, folder: join(folder, 'pages', key), group: MENU_NAMES.ward },
    pictures: join(folder, 'news'),
  })
  await seedDocuments(deps, {
    ...{ siteId, documents: wardDocuments(number), ...editor },
    ...{ folder: join(folder, 'documents'), texts: 'phuong' as const },
    ...(publisherId === undefined ? {} : { publisherId }),
  })
  await seedNotices(deps, siteId)
  await seedOpenness(deps, siteId, demoWardBoundary(number))
}
