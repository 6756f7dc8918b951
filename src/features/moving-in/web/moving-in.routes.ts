import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { MOVING_IN_PERMISSIONS } from '../moving-in.permissions.ts'
import { type ItemCursor, listRuns, listToLookAt } from '../store/import.queries.ts'
import { MovingInPage, PATH } from './moving-in.page.tsx'

const PAGE = 40
const RUNS = 5

const outcomeQuery = z
  .enum(['bo-lai', 'can-xem'])
  .transform(value => (value === 'bo-lai' ? ('left' as const) : ('noted' as const)))
  .optional()

/** `1764000000000_<id of the item>`: the last item of the page before. */
const cursorQuery = z
  .string()
  .max(500)
  .regex(/^\d{10,14}_./)
  .transform((value): ItemCursor => {
    const at = value.indexOf('_')
    return { at: new Date(Number(value.slice(0, at))), sourceId: value.slice(at + 1) }
  })
  .optional()

/** What came of moving a site in. */
export function movingInRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: MOVING_IN_PERMISSIONS.read,
      audit: 'nothing personal',
      query: z.object({ loc: outcomeQuery, truoc: cursorQuery }),
      async handle({ site, language, query }) {
        const { loc: outcome, truoc: after } = query
        const [runs, items] = await Promise.all([
          listRuns(db, site.id, RUNS),
          listToLookAt(db, site.id, { limit: PAGE + 1, outcome, after }),
        ])
        const shown = items.slice(0, PAGE)
        const last = items.length > PAGE ? shown.at(-1) : undefined
        const cursor = last && `${String(last.decidedAt.getTime())}_${last.sourceId}`
        const view = MovingInPage({
          ...{ language, runs, outcome, items: shown, isFirstPage: after === undefined },
          olderHref:
            cursor &&
            `${href(language, PATH)}?${new URLSearchParams({ ...filterOf(outcome), truoc: cursor }).toString()}`,
        })
        return page(view)
      },
    }),
  ]
}

function filterOf(outcome: 'left' | 'noted' | undefined): Record<string, string> {
  return outcome === undefined ? {} : { loc: outcome === 'left' ? 'bo-lai' : 'can-xem' }
}
