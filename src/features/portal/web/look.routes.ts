import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { download, notFound } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { findShown } from '#platform/http/find-shown.ts'
import { type Route, route } from '#platform/http/route.ts'
import { styleOf } from '../domain/look.ts'
import { PORTAL_PERMISSIONS } from '../portal.permissions.ts'
import { findLook } from '../store/look.queries.ts'

const params = z.object({ id: z.string().refine(isId) })

/** What the pages of a look load: its colours and its emblem. Neither ever changes under its address. */
export function lookRoutes({ db, files }: FeatureDeps): Route[] {
  // Whoever arranges a site previews it on the host on which they signed in.
  const find = (asked: Parameters<typeof findShown>[0], id: string) =>
    findShown(
      asked,
      PORTAL_PERMISSIONS.arrange,
      siteId => findLook(db, siteId, id),
      () => true,
    )
  return [
    route({
      method: 'GET',
      path: '/giao-dien/:id.css',
      who: 'anyone',
      audit: 'nothing personal',
      params,
      async handle({ params: { id }, ...asked }) {
        const saved = await find(asked, id)
        if (saved === undefined) return notFound()
        return download({
          name: 'look.css',
          mediaType: 'text/css; charset=utf-8',
          body: Buffer.from(styleOf(saved.look)),
          ...{ inline: true, unchanging: true },
        })
      },
    }),
    route({
      method: 'GET',
      path: '/giao-dien/:id.webp',
      who: 'anyone',
      audit: 'nothing personal',
      params,
      async handle({ params: { id }, ...asked }) {
        const saved = await find(asked, id)
        if (saved?.emblem === undefined) return notFound()
        const { body } = await files.open(saved.emblem)
        const served = { name: 'emblem.webp', mediaType: 'image/webp', body }
        return download({ ...served, inline: true, unchanging: true })
      },
    }),
  ]
}
