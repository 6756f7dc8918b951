/** The pages of dossiers on a server of the test's own, and browsers in which the administration's officers have signed in. */
import { dossiersFeature } from '#features/dossiers/plugin'
import type { OfficerName, World } from './dossier-world.ts'
import { featureServer, type TestBrowser } from './feature-server.ts'

/** Serves the pages of dossiers of that administration. */
export async function dossierSite(world: World) {
  const { db, clock, siteId } = world
  const site = await featureServer({ db, clock, features: deps => [dossiersFeature(deps)] })
  return {
    ...site,
    browserOf: (name: OfficerName): Promise<TestBrowser> =>
      site.openBrowserOf(siteId, { kind: 'officer', id: world.officer(name).id }),
  }
}
