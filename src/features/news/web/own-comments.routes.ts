import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import { notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { listOwnComments } from '../store/own-comment.queries.ts'
import { takeBackComment } from '../use-cases/take-back-comment.ts'
import { OwnCommentsPage } from './own-comments.page.tsx'
import { OWN_COMMENTS_PATH } from './own-comments.tsx'

const MOST_SHOWN = 200

/** A resident finds own comments, and takes one back. */
export function ownCommentsRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: OWN_COMMENTS_PATH,
      who: 'citizen',
      audit: 'own data',
      query: z.object({ xong: z.literal('rut').optional().catch(undefined) }),
      async handle({ actor, site, language, query }) {
        const own = { siteId: site.id, citizenId: actor.id }
        const comments = await listOwnComments(deps.db, own, MOST_SHOWN)
        const isTakenBack = query.xong !== undefined
        return page(OwnCommentsPage({ language, comments, isTakenBack }))
      },
    }),
    route({
      method: 'POST',
      path: `${OWN_COMMENTS_PATH}/:comment/rut-lai`,
      who: 'citizen',
      audit: 'act',
      params: z.object({ comment: z.string().refine(isId) }),
      async handle({ actor, site, language, params }) {
        const input = { siteId: site.id, citizenId: actor.id, commentId: params.comment }
        const done = await takeBackComment(deps, input)
        return done.ok ? redirect(href(language, `${OWN_COMMENTS_PATH}?xong=rut`)) : notFound()
      },
    }),
  ]
}
