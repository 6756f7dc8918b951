import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import { notFound, page, previewPage, problem } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { readingMinutes } from '../domain/reading-minutes.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { findDeskArticle } from '../store/desk.queries.ts'
import { listPictures } from '../store/picture.queries.ts'
import { readPreview } from '../use-cases/preview-token.ts'
import { bodyText } from '../use-cases/sanitise-body.ts'
import { idParam } from './news.forms.ts'
import { PreviewOverPage, PreviewPage, SharedPreviewPage } from './preview.page.tsx'

const GONE = 410

/** The newest saved text of an article as it would read: for its editors, and for those whom they gave the link. */
export function previewRoutes({ db, keys }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/can-bo/tin-tuc/:id/xem-thu',
      who: NEWS_PERMISSIONS.write,
      audit: 'nothing personal',
      params: idParam,
      async handle({ site, language, params }) {
        const shown = await previewOf(db, site.id, language, params.id)
        return shown === undefined
          ? notFound()
          : previewPage(PreviewPage({ ...shown.props, id: params.id }))
      },
    }),
    route({
      method: 'GET',
      path: '/xem-thu-tin/:token',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ token: z.string().max(200) }),
      async handle({ site, language, params: { token }, now }) {
        const read = readPreview(keys, token)
        const shown = read && (await previewOf(db, site.id, language, read.articleId))
        if (read === undefined || shown === undefined) return notFound()
        // Whoever takes an article back takes it back from everybody.
        if (shown.state === 'withdrawn') return problem('gone')
        const { lastDay } = read
        if (lastDay < dateInVietNam(now))
          return page(PreviewOverPage({ language, lastDay }), { status: GONE })
        return page(SharedPreviewPage({ ...shown.props, token, lastDay }))
      },
    }),
  ]
}

async function previewOf(db: Db, siteId: number, language: Language, id: string) {
  const article = await findDeskArticle(db, siteId, id)
  const text = article?.texts[language] ?? article?.texts.vi
  if (article === undefined || text === undefined) return undefined
  const shown = {
    ...text,
    minutes: readingMinutes(`${text.lead} ${bodyText(text.bodyHtml)}`),
    publishedAt: article.facts.publishedAt,
    isTranslated: article.texts[language] !== undefined,
  }
  const pictures = await listPictures(db, article.id, language)
  return { state: article.facts.state, props: { language, article: shown, pictures } }
}
