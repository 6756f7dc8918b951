import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import { notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NOTICES_PERMISSIONS } from '../notices.permissions.ts'
import { listAllBanners } from '../store/banner.queries.ts'
import { listOutages } from '../store/outage.queries.ts'
import { announceBanner, endBanner } from '../use-cases/announce-banner.ts'
import { BannerFormPage } from './banner-form.page.tsx'
import { valuesOf } from './fields.ts'
import { bannerForm, idParam } from './notices.forms.ts'
import { NoticesDeskPage } from './notices-desk.page.tsx'
import { readMoment } from './read-moments.ts'

const PATH = '/can-bo/thong-bao'
const who = NOTICES_PERMISSIONS.keep
const FIELDS = ['severity', 'text_vi', 'text_en', 'start_day', 'start_time', 'end_day', 'end_time']

/** The desk of notices, and banners. */
export function bannerRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ xong: z.literal('1').optional() }),
      async handle({ site, language, now, query }) {
        const [banners, outages] = await Promise.all([
          listAllBanners(deps.db, site.id),
          listOutages(deps.db, site.id),
        ])
        const done = query.xong !== undefined
        return page(NoticesDeskPage({ language, now, banners, outages, done }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/dong/moi`,
      who,
      audit: 'nothing personal',
      handle({ language, now }) {
        const values = { key: newId(now), severity: 'info' }
        return page(BannerFormPage({ language, values, errors: {} }))
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/dong`,
      who,
      audit: 'act',
      body: bannerForm,
      async handle({ body, site, language, actor, now }) {
        const start = readMoment('start', body.raw)
        const end = readMoment('end', body.raw, true)
        const wrong: FieldErrors = {
          ...(body.ok ? {} : body.errors),
          ...start.errors,
          ...end.errors,
        }
        const refuse = (errors: FieldErrors) => {
          const values = valuesOf(body.raw, FIELDS, newId(now))
          return page(BannerFormPage({ language, values, errors }), { status: 422 })
        }
        if (!body.ok || end.at === undefined || Object.keys(wrong).length > 0) return refuse(wrong)
        const { key, severity, text_vi, text_en } = body.value
        const announced = await announceBanner(deps, {
          siteId: site.id,
          by: { kind: 'officer', id: actor.id },
          banner: {
            id: key ?? newId(now),
            severity,
            text: { vi: text_vi, en: text_en },
            startsAt: start.at ?? now,
            endsAt: end.at,
          },
        })
        return announced.ok
          ? redirect(href(language, `${PATH}?xong=1`))
          : refuse({ end_day: announced.error.code })
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/dong/:id/ket-thuc`,
      who,
      audit: 'act',
      params: idParam,
      async handle({ site, language, actor, params }) {
        const by = { kind: 'officer', id: actor.id } as const
        const ended = await endBanner(deps, { siteId: site.id, by, bannerId: params.id })
        return ended.ok ? redirect(href(language, `${PATH}?xong=1`)) : notFound()
      },
    }),
  ]
}
