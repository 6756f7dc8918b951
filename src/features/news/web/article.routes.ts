import { z } from 'zod'
import { siteUnit, type Unit } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { type Answer, notFound, problem, publicPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { PageContext } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { firstDayOf, type ReadingPeriod } from '../domain/reading-period.ts'
import {
  findArticle,
  findPresentSlug,
  listNewestHeadlines,
  wasWithdrawn,
} from '../store/article.queries.ts'
import { listApproved } from '../store/comment.queries.ts'
import { listMostRead } from '../store/reader.queries.ts'
import { listRelated } from '../store/related.queries.ts'
import { articleTag, mostReadTag, newsTag } from '../use-cases/tags.ts'
import { articleHref } from '../views/cards.tsx'
import { ArticlePage } from './article.page.tsx'
import { ArticlePrintPage } from './article-print.page.tsx'
import { slugParam } from './news.forms.ts'
import { periodQuery } from './period-values.ts'

const ASIDE = 6
const RELATED = 4
const MOST_COMMENTS = 200

/** An article's page and its print view. */
export function articleRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/tin-tuc/:slug',
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      query: z.object({ 'doc-nhieu': periodQuery }),
      handle: ({ params, query, page, now }) =>
        showArticle(deps, page, { slug: params.slug, period: query['doc-nhieu'], now }),
    }),
    route({
      method: 'GET',
      path: '/tin-tuc/:slug/in',
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      async handle({ params, site, language, page }) {
        const article = await findArticle(deps.db, site.id, params.slug, language)
        if (article === undefined) return atPresentSlug(deps, page, params.slug, '/in')
        const view = ArticlePrintPage({
          language,
          origin: page.origin,
          siteName: site.shownName[language],
          article,
        })
        return publicPage(view, { tags: [articleTag(article.id)] })
      },
    }),
  ]
}

/** An address that an article had leads to the one it has; that of one taken back says so. */
async function atPresentSlug(
  { db }: FeatureDeps,
  { site, language }: PageContext,
  slug: string,
  view = '',
): Promise<Answer> {
  const present = await findPresentSlug(db, site.id, slug)
  if (present === undefined)
    return (await wasWithdrawn(db, site.id, slug)) ? problem('gone') : notFound()
  return redirect(`${articleHref(language, present)}${view}`, { permanent: true })
}

async function showArticle(
  deps: FeatureDeps,
  context: PageContext,
  asked: { slug: string; period: ReadingPeriod; now: Date },
): Promise<Answer> {
  const { db } = deps
  const { site, language, origin } = context
  const today = dateInVietNam(asked.now)
  const [article, newest, mostRead, related, comments, unit] = await Promise.all([
    findArticle(db, site.id, asked.slug, language),
    // One more than shown, since the article itself may be among them.
    listNewestHeadlines(db, site.id, language, ASIDE + 1),
    listMostRead(db, site.id, language, {
      from: firstDayOf(asked.period, today),
      to: today,
      limit: ASIDE,
    }),
    listRelated(db, site.id, language, asked.slug, RELATED),
    listApproved(db, site.id, asked.slug, MOST_COMMENTS),
    siteUnit(db, site.id, today),
  ])
  if (article === undefined) return atPresentSlug(deps, context, asked.slug)
  const view = ArticlePage({
    language,
    origin,
    agency: site.shownAgency?.[language] ?? nameOf(unit, language) ?? site.shownName[language],
    article,
    related,
    newest: newest.filter(({ id }) => id !== article.id).slice(0, ASIDE),
    mostRead: { period: asked.period, articles: mostRead },
    comments: { comments, isClosed: article.takesNoComments },
  })
  return publicPage(view, {
    tags: [articleTag(article.id), newsTag(site.id), mostReadTag(site.id)],
  })
}

function nameOf(unit: Unit | undefined, language: Language): string | undefined {
  return language === 'vi' ? unit?.nameVi : unit?.nameEn
}
