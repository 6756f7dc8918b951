import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ArticleEvent } from '#kernel/told-events.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import {
  type EnglishProblem,
  leavesNothingToApprove,
  takeBackProblem,
  throwAwayEnglishProblem,
} from '../domain/english-text.ts'
import { isApproved } from '../domain/move.ts'
import { removeEnglish } from '../store/english.writes.ts'
import { lockMoving, type MovingArticle } from '../store/move.queries.ts'
import { keepMove } from '../store/move.writes.ts'
import { findEnglishWriter } from '../store/version.queries.ts'
import { forgetWorkingCopy } from '../store/working-copy.writes.ts'
import { articleTag, mostReadTag, newsTag } from './tags.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
type Removed = Result<undefined, { readonly code: EnglishProblem | 'article_not_found' }>

/** Whose English text, who takes it away, and which version they saw. */
type EnglishInput = {
  readonly siteId: number
  readonly articleId: string
  readonly officerId: string
  readonly seen: number
}

/** Takes the English text back from readers, who see the Vietnamese one again. Event: article.english_withdrawn. */
export function takeEnglishBack(
  deps: Deps,
  input: EnglishInput & { readonly reason: string },
): Promise<Removed> {
  const event = { type: 'article.english_withdrawn' as const, data: { reason: input.reason } }
  return remove(deps, input, event, (_trx, { facts }) =>
    Promise.resolve(takeBackProblem(facts, input)),
  )
}

/**
 * Throws an English text away that readers never saw, with what the officer was writing in it. Event:
 * article.english_thrown_away.
 */
export function throwEnglishAway(
  deps: Deps,
  input: EnglishInput & { readonly mayPublish: boolean },
): Promise<Removed> {
  const event = { type: 'article.english_thrown_away' as const, data: {} }
  return remove(deps, input, event, async (trx, { id, facts }) => {
    const writerId = await findEnglishWriter(trx, id)
    const problem = throwAwayEnglishProblem(facts, { ...input, writerId })
    if (problem === undefined)
      await forgetWorkingCopy(
        trx,
        { textId: id, officerId: input.officerId },
        { language: 'en', baseRevision: input.seen },
        undefined,
      )
    return problem
  })
}

function remove(
  { db, clock }: Deps,
  { siteId, articleId: id, officerId, seen }: EnglishInput,
  { type, data }: { type: ArticleEvent; data: { reason?: string } },
  findProblem: (trx: Trx, article: MovingArticle) => Promise<EnglishProblem | undefined>,
): Promise<Removed> {
  return inTransaction(db, async trx => {
    const article = await lockMoving(trx, siteId, id)
    if (article === undefined) return err({ code: 'article_not_found' })
    const problem = await findProblem(trx, article)
    if (problem !== undefined) return err({ code: problem })
    await removeEnglish(trx, id, seen)
    if (leavesNothingToApprove(article.facts))
      await keepMove(trx, id, { approvalAskedAt: null }, clock.now())
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: officerId } },
      {
        type,
        subject: { kind: 'article', id },
        data: { slug: article.slug, language: 'en', revision: seen, ...data },
      },
    )
    if (isApproved(article.facts))
      await dropTags(trx, [newsTag(siteId), mostReadTag(siteId), articleTag(id)])
    return ok(undefined)
  })
}
