/** The demo's old site, brought over by the same way as a real one: two articles, and what could not come. */
import { join } from 'node:path'
import { importSource, movingInWords, openSource } from '#features/moving-in'
import { NO_HOSTS } from '#platform/fetch/named-hosts.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'

/** Brings it in. `folder` is db/seed/moving-in of the checkout. A second time it changes nothing. */
export async function seedMovingIn(
  deps: FeatureDeps,
  { siteId, folder }: { siteId: number; folder: string },
): Promise<void> {
  const at = join(folder, 'old-site.xml')
  await importSource(deps, {
    siteId,
    source: await openSource({ from: 'wxr', at, pages: true, name: undefined, named: NO_HOSTS }),
    oldHosts: [],
    stock: { kind: 'folder', root: folder },
    noCategory: movingInWords('vi').noCategory,
    isRehearsal: false,
    reached: () => undefined,
    fetching: () => undefined,
    tell: () => Promise.resolve(),
  })
}
