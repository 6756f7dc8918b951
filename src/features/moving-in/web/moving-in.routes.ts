import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { MOVING_IN_PERMISSIONS } from '../moving-in.permissions.ts'
import { type ItemCursor, listRuns, listToLookAt } from '../store/import.queries.ts'
import { settleItems } from '../use-cases/settle-items.ts'
import { MovingInPage, PATH } from './moving-in.page.tsx'

const PAGE = 40
const RUNS = 5
const MOST_KEY = 500

const outcomeQuery = z
  .enum(['bo-lai', 'can-xem'])
  .transform(value => (value === 'bo-lai' ? ('left' as const) : ('noted' as const)))
  .optional()

/** How many items were taken off the list just now. */
const settledQuery = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
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

/** The items that were ticked, as {@link itemValue} writes them. */
const settleForm = z.object({
  loc: outcomeQuery,
  item: z
    .union([z.string(), z.array(z.string()).max(PAGE)])
    .default([])
    .transform(chosen => [chosen].flat().flatMap(readItem)),
})

const itemKey = z.tuple([z.string().max(MOST_KEY), z.string().max(MOST_KEY)])

/** Nothing for what no form of ours has sent. */
function readItem(value: string): { source: string; id: string }[] {
  try {
    const [source, id] = itemKey.parse(JSON.parse(value))
    return [{ source, id }]
  } catch {
    return []
  }
}

/** What came of moving a site in. */
export function movingInRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'POST',
      path: PATH,
      who: MOVING_IN_PERMISSIONS.settle,
      audit: 'act',
      body: settleForm,
      async handle({ site, language, body, actor }) {
        const back = href(language, PATH)
        if (!body.ok) return redirect(back)
        const { loc: outcome, item: items } = body.value
        const settled = await settleItems(deps, { siteId: site.id, officerId: actor.id, items })
        const said = { ...filterOf(outcome), xong: String(settled) }
        return redirect(`${back}?${new URLSearchParams(said).toString()}`)
      },
    }),
    route({
      method: 'GET',
      path: PATH,
      who: MOVING_IN_PERMISSIONS.read,
      audit: 'nothing personal',
      query: z.object({ loc: outcomeQuery, truoc: cursorQuery, xong: settledQuery }),
      async handle({ site, language, query }) {
        const { loc: outcome, truoc: after, xong: settled } = query
        const [runs, items] = await Promise.all([
          listRuns(db, site.id, RUNS),
          listToLookAt(db, site.id, { limit: PAGE + 1, outcome, after }),
        ])
        const shown = items.slice(0, PAGE)
        const last = items.length > PAGE ? shown.at(-1) : undefined
        const cursor = last && `${String(last.decidedAt.getTime())}_${last.sourceId}`
        const view = MovingInPage({
          ...{ language, runs, outcome, settled, items: shown, isFirstPage: after === undefined },
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
