import { z } from 'zod'
import { listProcedureNames } from '#features/procedures'
import { isId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { writeSize } from '#kernel/number-text.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { type Answer, download, notFound, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { findShown } from '#platform/http/find-shown.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import type { PublicDocument } from '../domain/document.ts'
import { findDocument, findWithdrawn } from '../store/document.queries.ts'
import {
  findAttachment,
  listAttachments,
  listFeeProcedureIds,
  listRelations,
} from '../store/part.queries.ts'
import { tagsOfChange } from '../use-cases/tags.ts'
import { DocumentPage } from './document.page.tsx'
import { withdrawnDocument } from './withdrawn.page.tsx'

const slugParam = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })

/** A document's page, and its files. */
export function documentRoutes(deps: FeatureDeps): Route[] {
  const { db, files } = deps
  return [
    route({
      method: 'GET',
      path: '/van-ban/:slug',
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      async handle(request) {
        const { site, params, language } = request
        const document = await findDocument(db, site.id, params.slug, language)
        if (document !== undefined) return showDocument(deps, request, document)
        const withdrawn = await findWithdrawn(db, site.id, params.slug)
        return withdrawn ? withdrawnDocument(language, withdrawn) : notFound()
      },
    }),
    route({
      method: 'GET',
      path: '/van-ban/tep/:id',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ id: z.string().refine(isId) }),
      async handle({ params, ...asked }) {
        const find = (siteId: number) => findAttachment(db, siteId, params.id)
        const isOut = ({ state }: { readonly state: string }) => state === 'published'
        const file = await findShown(asked, DOCUMENT_PERMISSIONS.keep, find, isOut)
        if (file === undefined) return notFound()
        const { body } = await files.open(file.sha256)
        return download({
          name: file.name,
          mediaType: file.media_type,
          body,
          inline: file.media_type === 'application/pdf',
          unchanging: isOut(file),
        })
      },
    }),
  ]
}

async function showDocument(
  { db }: FeatureDeps,
  {
    site,
    language,
    now,
  }: Pick<RouteRequest<unknown, unknown, unknown, never>, 'site' | 'language' | 'now'>,
  document: PublicDocument,
): Promise<Answer> {
  const [relations, files, procedureIds, events] = await Promise.all([
    listRelations(db, document.id),
    listAttachments(db, document.id),
    listFeeProcedureIds(db, document.id),
    listEventsOf(db, document.id),
  ])
  const procedures = await listProcedureNames(db, site.id, procedureIds)
  const view = DocumentPage({
    ...{ language, document, today: dateInVietNam(now) },
    relations: relations.filter(({ otherState }) => otherState === 'published'),
    files: files.map(file => ({ ...file, sizeText: writeSize(language, file.size) })),
    procedures: procedures.map(({ slug, name }) => ({
      href: href(language, `/thu-tuc/${slug}`),
      name: name[language],
    })),
    corrections: events.flatMap(({ type, occurredAt, data: { reason } }) =>
      type === 'document.corrected' && typeof reason === 'string'
        ? [{ day: dateInVietNam(occurredAt), reason }]
        : [],
    ),
  })
  return publicPage(view, { tags: tagsOfChange(site.id) })
}
