import { z } from 'zod'
import { campaignsTag } from '#features/campaigns'
import { consultationsTag, documentsTag } from '#features/documents'
import { newsTag } from '#features/news'
import { noticesTag } from '#features/notices'
import { UNITS_TAG } from '#features/organisation'
import { pagesTag } from '#features/pages'
import { placesTag } from '#features/places'
import { proceduresTag } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import { json, page, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { KINDS, suggested } from '../domain/found.ts'
import { isInVain } from '../domain/in-vain.ts'
import { listOften } from '../use-cases/list-often.ts'
import { noteVainSearch } from '../use-cases/note-vain-search.ts'
import { searchAll } from '../use-cases/search-all.ts'
import { suggest } from '../use-cases/suggest.ts'
import { words } from '../words.ts'
import { SearchPage } from './search.page.tsx'
import { KIND_VALUES, MOST_OF_ALL, MOST_OF_KIND } from './search-address.ts'

const MOST_CHARACTERS = 200
const PER_MINUTE = 120
/** A suggestion is asked for with nearly every letter. */
const SUGGESTIONS_PER_MINUTE = 400
const SUGGESTED = 8

const typed = z
  .string()
  .trim()
  .default('')
  .transform(text => text.slice(0, MOST_CHARACTERS))
const VALUES = KINDS.map(kind => KIND_VALUES[kind])

/** Every page of results shows what was found of each. */
const TAGS = [
  ...[proceduresTag, campaignsTag, documentsTag, consultationsTag],
  ...[placesTag, pagesTag, newsTag, noticesTag],
]

/** One search over all that the portal has, and suggestions while somebody types. */
export function searchRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  const open = { method: 'GET', who: 'anyone', audit: 'nothing personal' } as const
  return [
    route({
      ...{ ...open, path: '/tim-kiem', perMinute: PER_MINUTE },
      query: z.object({
        q: typed,
        loai: z.enum(VALUES).optional().catch(undefined),
        muc: z
          .string()
          .regex(/^[a-z0-9_-]{1,120}$/)
          .optional()
          .catch(undefined),
      }),
      async handle({ site, language, query, now, ip }) {
        const kind = KINDS.find(each => KIND_VALUES[each] === query.loai)
        const search = { siteId: site.id, language, typed: query.q }
        const limit = kind === undefined ? MOST_OF_ALL + 1 : MOST_OF_KIND
        const result = await searchAll(db, { ...search, now, kind, facet: query.muc, limit })
        const isVain = kind === undefined && isInVain(result, query.q)
        const view = SearchPage({
          ...{ language, typed: query.q, kind, facet: query.muc, result },
          often: await listOften(db, site.id, language, dateInVietNam(now)),
        })
        if (isVain) {
          await noteVainSearch(deps, { ...search, ip })
          // Not kept: whoever looks for it next is counted too.
          return page(view, { showsNobody: true })
        }
        // The same words find the same things for everyone, until one of them changes.
        return publicPage(view, {
          tags: [...TAGS.map(tag => tag(site.id)), UNITS_TAG],
          until: result.changesAt,
        })
      },
    }),
    route({
      ...{ ...open, path: '/tim-kiem/goi-y', perMinute: SUGGESTIONS_PER_MINUTE },
      query: z.object({ q: typed }),
      async handle({ site, language, query, now }) {
        const kinds = await suggest(db, { siteId: site.id, language, typed: query.q, now })
        const suggestions = suggested(kinds, SUGGESTED).map(({ kind, found: { href, title } }) => ({
          ...{ href, title, kind: words(language).kinds[kind] },
        }))
        return json(suggestions)
      },
    }),
  ]
}
