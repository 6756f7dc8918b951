import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type Named, nameSlug } from '../domain/arrangement.ts'
import type { ArticleState } from '../domain/article.ts'
import { isApproved } from '../domain/move.ts'
import { hasSeries, listUnknown } from '../store/arrangement.queries.ts'
import {
  openSeries,
  setFeatured,
  setRelated,
  setSeries,
  setTags,
} from '../store/arrangement.writes.ts'
import { lockArticle } from '../store/article.writes.ts'
import { keepNamed } from '../store/named.queries.ts'
import { editor } from './editor.ts'
import { newsTag } from './tags.ts'

/** Why an article is not arranged so. */
export type ArrangeProblem =
  | 'article_not_found'
  | 'arrange_needs_approver'
  | 'series_missing'
  | 'related_unknown'

/** What an article belongs to. */
export type ArrangementToSet = {
  readonly tags: readonly Named[]
  /** A series by its id, or the name of a new one; undefined for none. */
  readonly series: { readonly id: number } | { readonly name: string } | undefined
  /** Slugs of articles that are named below it. */
  readonly related: readonly string[]
  /** Undefined leaves it as it is. */
  readonly isFeatured: boolean | undefined
}

/**
 * Sets tags, series and related articles, and whether the portal shows the article apart. Of an article that is approved
 * only those may who approve, since readers see it at once. Event: article.arranged.
 */
export function arrangeArticle(
  deps: { db: Db; clock: Clock },
  who: { siteId: number; officerId: string | undefined; articleId: string; mayPublish: boolean },
  wanted: ArrangementToSet,
): Promise<
  Result<undefined, { readonly code: ArrangeProblem; readonly unknown?: readonly string[] }>
> {
  const { siteId, officerId, articleId } = who
  return inTransaction(deps.db, async trx => {
    const refused = await whyNot(trx, who)
    if (refused !== undefined) return err({ code: refused })
    await keepNamed(trx, siteId)
    const unknown = await listUnknown(trx, { articleId, siteId }, wanted.related)
    if (unknown.length > 0) return err({ code: 'related_unknown', unknown })
    const seriesId = await seriesOf(trx, siteId, wanted.series)
    if (seriesId === null) return err({ code: 'series_missing' })
    const place = { articleId, siteId }
    await setTags(trx, place, wanted.tags)
    await setSeries(trx, place, seriesId)
    await setRelated(trx, place, wanted.related)
    const feature = { at: deps.clock.now(), by: officerId }
    if (wanted.isFeatured === true) await setFeatured(trx, place, feature)
    if (wanted.isFeatured === false) await setFeatured(trx, place, undefined)
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: editor(officerId) },
      {
        type: 'article.arranged',
        subject: { kind: 'article', id: articleId },
        data: {
          tags: wanted.tags.map(({ slug }) => slug),
          series_id: seriesId,
          related: wanted.related,
          featured: wanted.isFeatured,
        },
      },
    )
    await dropTags(trx, [newsTag(siteId)])
    return ok(undefined)
  })
}

async function whyNot(
  trx: Trx,
  { siteId, articleId, mayPublish }: { siteId: number; articleId: string; mayPublish: boolean },
): Promise<ArrangeProblem | undefined> {
  const article = await lockArticle(trx, siteId, articleId)
  if (article === undefined) return 'article_not_found'
  const isOut = isApproved({ state: article.state as ArticleState })
  return isOut && !mayPublish ? 'arrange_needs_approver' : undefined
}

/** The series' id, null when there is none that is wanted so. */
async function seriesOf(trx: Trx, siteId: number, series: ArrangementToSet['series']) {
  if (series === undefined) return undefined
  if ('id' in series) return (await hasSeries(trx, siteId, series.id)) ? series.id : null
  const slug = nameSlug(series.name)
  return slug === '' ? null : openSeries(trx, siteId, { slug, name: series.name })
}
