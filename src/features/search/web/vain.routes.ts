import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { isInVain } from '../domain/in-vain.ts'
import { vainWords } from '../domain/vain-words.ts'
import { SEARCH_PERMISSIONS } from '../search.permissions.ts'
import { listVainSearches } from '../store/vain-search.queries.ts'
import { searchAll } from '../use-cases/search-all.ts'
import { MOST_OF_ALL } from './search-address.ts'
import { VainPage } from './vain.page.tsx'

const MOST_SHOWN = 50
/** Of these some are found by now: each is looked for again. */
const MOST_READ = 200

/** What people look for and do not find; what is found by now is left out. */
export function vainRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/can-bo/tim-khong-thay',
      who: SEARCH_PERMISSIONS.vain,
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const rows = await listVainSearches(db, site.id, MOST_READ)
        const still: typeof rows = []
        for (const row of rows) {
          if (still.length === MOST_SHOWN) break
          // Kept when less was known of names than now.
          if (vainWords(row.words) === undefined) continue
          const search = { siteId: site.id, language: row.language, typed: row.words, now }
          const result = await searchAll(db, { ...search, kind: undefined, limit: MOST_OF_ALL + 1 })
          if (isInVain(result, row.words)) still.push(row)
        }
        return page(VainPage({ language, rows: still }))
      },
    }),
  ]
}
