import type { Clock } from '#kernel/clock.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type Named, nameSlug } from '../domain/arrangement.ts'
import type { ArticleState } from '../domain/article.ts'
import {
  type ArrangementClash,
  type ArrangementPart,
  partsToSet,
} from '../domain/merge-arrangements.ts'
import { isApproved } from '../domain/move.ts'
import {
  findSeriesId,
  getArrangement,
  hasSeries,
  listUnknown,
} from '../store/arrangement.queries.ts'
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
import { findAlikeSoon } from './find-alike.job.ts'
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
  /** What the form was filled with (arrangementParts). */
  readonly began?: Parts | undefined
}

type Who = {
  siteId: number
  officerId: string | undefined
  articleId: string
  mayPublish: boolean
}
type Refusal = { readonly code: ArrangeProblem; readonly unknown?: readonly string[] }

/**
 * Sets tags, series and related articles, and whether the portal shows the article apart. Of an article that is approved
 * only those may who approve, since readers see it at once. What somebody else set meanwhile stays, but where both set the
 * same. Event: article.arranged.
 */
export function arrangeArticle(
  deps: { db: Db; clock: Clock },
  who: Who,
  wanted: ArrangementToSet,
): Promise<Result<undefined, Refusal | ArrangementClash>> {
  const { siteId, officerId, articleId } = who
  return inTransaction(deps.db, async trx => {
    const refused = await whyNot(trx, who)
    if (refused !== undefined) return err({ code: refused })
    await keepNamed(trx, siteId)
    const set = await whatToSet(trx, who, wanted)
    if (!set.ok) return set
    const done = await setParts(trx, who, wanted, { parts: set.value, at: deps.clock.now() })
    if (!done.ok) return done
    const now = await getArrangement(trx, articleId)
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: editor(officerId) },
      {
        type: 'article.arranged',
        subject: { kind: 'article', id: articleId },
        data: {
          tags: now.tags.map(nameSlug),
          series_id: now.seriesId,
          related: now.related.map(({ slug }) => slug),
          featured: wanted.isFeatured,
        },
      },
    )
    await findAlikeSoon(trx, { siteId, articleId })
    await dropTags(trx, [newsTag(siteId)])
    return ok(undefined)
  })
}

async function setParts(
  trx: Trx,
  { siteId, officerId, articleId }: Who,
  wanted: ArrangementToSet,
  { parts, at }: { readonly parts: ReadonlySet<ArrangementPart>; readonly at: Instant },
): Promise<Result<undefined, Refusal>> {
  const place = { articleId, siteId }
  const unknown = parts.has('related') ? await listUnknown(trx, place, wanted.related) : []
  if (unknown.length > 0) return err({ code: 'related_unknown', unknown })
  const seriesId = parts.has('series') ? await seriesOf(trx, siteId, wanted.series) : undefined
  if (seriesId === null) return err({ code: 'series_missing' })
  if (parts.has('tags')) await setTags(trx, place, wanted.tags)
  if (parts.has('series')) await setSeries(trx, place, seriesId)
  if (parts.has('related')) await setRelated(trx, place, wanted.related)
  const feature = wanted.isFeatured ? { at, by: officerId } : undefined
  if (parts.has('featured')) await setFeatured(trx, place, feature)
  return ok(undefined)
}

async function whatToSet(
  trx: Trx,
  { siteId, articleId }: { siteId: number; articleId: string },
  { tags, series, related, isFeatured, began }: ArrangementToSet,
) {
  const mine = {
    tags: tags.map(({ name }) => name).join(', '),
    series: await namedSeries(trx, siteId, series),
    related: related.join('\n'),
    isFeatured,
  }
  return partsToSet(await getArrangement(trx, articleId), mine, began)
}

/** A series as the form names it: by its id, also where it is called by the name of one that is there by now. */
async function namedSeries(
  trx: Trx,
  siteId: number,
  series: ArrangementToSet['series'],
): Promise<string> {
  if (series === undefined) return ''
  if ('id' in series) return String(series.id)
  const id = await findSeriesId(trx, siteId, nameSlug(series.name))
  return id === undefined ? `+ ${series.name}` : String(id)
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
