import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent, type NewEvent } from '#platform/events/append-event.ts'
import { nameSlug } from '../domain/arrangement.ts'
import { rename } from '../store/arrangement.writes.ts'
import { lockNamed, type NamedRow } from '../store/named.queries.ts'
import { deleteNamed, mergeTag } from '../store/named.writes.ts'
import { findAlikeSoon } from './find-alike.job.ts'
import { newsTag } from './tags.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
type Who = { readonly siteId: number; readonly officerId: string }
type Kind = 'tag' | 'series'

/** Why a tag or a series is not changed; `other` has the name already. */
export type NamedProblem = {
  readonly code: 'named_not_found' | 'tag_name_taken' | 'series_name_taken' | 'named_in_use'
  readonly other?: NamedRow
}
type Changed = Promise<Result<undefined, NamedProblem>>

const TAKEN = { tag: 'tag_name_taken', series: 'series_name_taken' } as const

/**
 * Calls a tag or a series otherwise; its address stays. A name that another one has is refused: names that differ by
 * accents or case are one. Events: news_tag.renamed, news_series.renamed.
 */
export function renameNamed(
  deps: Deps,
  who: Who,
  kind: Kind,
  named: { id: number; nameVi: string; nameEn: string },
): Changed {
  return change(deps, who, kind, async (trx, all) => {
    const isSame = isNamed(named.nameVi)
    const other = all.find(each => each.id !== named.id && isSame(each.nameVi))
    if (other !== undefined) return err({ code: TAKEN[kind], other })
    const isThere = await rename(trx, `news_${kind}`, who.siteId, named)
    return isThere
      ? ok({ type: `news_${kind}.renamed`, data: { id: named.id } })
      : err({ code: 'named_not_found' })
  })
}

/** Makes one of two tags: the articles of the first have the other, and its address leads there. Event: news_tag.merged. */
export function mergeTags(
  deps: Deps,
  who: Who,
  { id, into }: { id: number; into: number },
): Changed {
  return change(deps, who, 'tag', async (trx, all) => {
    const [from, other] = [id, into].map(one => all.find(each => each.id === one))
    if (from === undefined || other === undefined || id === into)
      return err({ code: 'named_not_found' })
    const moved = await mergeTag(trx, who.siteId, { from, into, at: deps.clock.now() })
    // They have a tag in common with others now.
    for (const articleId of moved) await findAlikeSoon(trx, { siteId: who.siteId, articleId })
    const data = { id, slug: from.slug, into, articles: from.articles }
    return ok({ type: 'news_tag.merged', data })
  })
}

/** Takes a tag or a series away that no article has. Events: news_tag.removed, news_series.removed. */
export function removeNamed(deps: Deps, who: Who, kind: Kind, id: number): Changed {
  return change(deps, who, kind, async (trx, all) => {
    const named = all.find(each => each.id === id)
    if (named === undefined) return err({ code: 'named_not_found' })
    if (named.articles > 0) return err({ code: 'named_in_use' })
    await deleteNamed(trx, `news_${kind}`, id)
    return ok({ type: `news_${kind}.removed`, data: { id, slug: named.slug } })
  })
}

/** Tells whether another name is the same but for accents, case and signs; of names in other letters, whether it is the very same. */
function isNamed(name: string): (other: string) => boolean {
  const slug = nameSlug(name)
  return other => other === name || (slug !== '' && nameSlug(other) === slug)
}

function change(
  { db, clock }: Deps,
  { siteId, officerId }: Who,
  kind: Kind,
  act: (
    trx: Trx,
    all: readonly NamedRow[],
  ) => Promise<Result<{ type: string; data: NonNullable<NewEvent['data']> }, NamedProblem>>,
): Changed {
  return inTransaction(db, async trx => {
    const done = await act(trx, await lockNamed(trx, kind, siteId))
    if (!done.ok) return done
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: officerId } },
      { ...done.value, subject: { kind: `news_${kind}`, id: newId(clock.now()) } },
    )
    await dropTags(trx, [newsTag(siteId)])
    return ok(undefined)
  })
}
