import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { notFound, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { changesAt, phaseAt } from '../domain/consultation.ts'
import {
  findConsultation,
  listConsultations,
  listParagraphs,
} from '../store/consultation.queries.ts'
import { consultationsTag } from '../use-cases/tags.ts'
import { draftParam } from './consultation.forms.ts'
import { ConsultationPage } from './consultation.page.tsx'
import { ConsultationsPage } from './consultations.page.tsx'
import { cursorQuery, writeCursor } from './document.forms.ts'
import { withdrawnConsultation } from './withdrawn.page.tsx'

const PATH = '/gop-y-du-thao'
const PAGE = 20

/** Drafts for everyone to read. */
export function consultationRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'anyone',
      audit: 'nothing personal',
      query: z.object({ truoc: cursorQuery }),
      async handle({ site, language, query, now }) {
        const { truoc: after } = query
        const found = await listConsultations(db, site.id, { after, limit: PAGE + 1 })
        const rows = found.slice(0, PAGE)
        const last = found.length > PAGE ? rows.at(-1) : undefined
        const view = ConsultationsPage({
          ...{ language, now, rows, isFirstPage: after === undefined },
          olderHref: last?.openedAt
            ? `${href(language, PATH)}?truoc=${writeCursor(last.openedAt, last.id)}`
            : undefined,
        })
        return publicPage(view, {
          tags: [consultationsTag(site.id)],
          until: changesAt(rows, now),
        })
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/:slug`,
      who: 'anyone',
      audit: 'nothing personal',
      params: draftParam,
      async handle({ site, language, params, now }) {
        const consultation = await findConsultation(db, site.id, { slug: params.slug })
        if (consultation === undefined) return notFound()
        const phase = phaseAt(consultation, now)
        if (phase === 'draft') return notFound()
        if (phase === 'withdrawn') return withdrawnConsultation(language, consultation)
        const paragraphs = await listParagraphs(db, consultation.id)
        const view = ConsultationPage({ language, consultation, phase, paragraphs })
        return publicPage(view, {
          tags: [consultationsTag(site.id)],
          until: changesAt([consultation], now),
        })
      },
    }),
  ]
}
