import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { decideDue, decideMove } from '../domain/decide-move.ts'
import { isApproved, type Move, type Moved, type MoveProblem } from '../domain/move.ts'
import {
  listChangedLanguages,
  noteChanged,
  noteShown,
  putText,
  setCategory,
} from '../store/article.writes.ts'
import { lockMoving, type MovingArticle } from '../store/move.queries.ts'
import { keepMove } from '../store/move.writes.ts'
import { approvePictures } from '../store/picture.writes.ts'
import { forgetReturn, keepReturn } from '../store/return.writes.ts'
import { categoryIn, listNewestTexts } from '../store/version.queries.ts'
import { hasWorkingCopy } from '../store/working-copy.queries.ts'
import { editor } from './editor.ts'
import { findAlikeSoon } from './find-alike.job.ts'
import { keepScheduleJob } from './keep-schedule.job.ts'
import { bodyText } from './sanitise-body.ts'
import { articleTag, mostReadTag, newsTag } from './tags.ts'

type Deps = { readonly db: Db; readonly clock: Clock }

/** Which article, and who moves it: undefined when the system imports it. */
export type MoveInput = {
  readonly siteId: number
  readonly articleId: string
  readonly officerId: string | undefined
}

/**
 * Moves an article on its way to its readers, or back; a text that its editor has not saved is not sent away without
 * its end. Events: article.approval_asked, .published, .withdrawn …
 */
export function moveArticle(
  deps: Deps,
  { siteId, articleId, officerId }: MoveInput,
  move: Move,
): Promise<
  Result<{ readonly slug: string }, { readonly code: MoveProblem | 'article_not_found' }>
> {
  return inTransaction(deps.db, async trx => {
    const article = await lockMoving(trx, siteId, articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    if (move.kind === 'ask_approval' && officerId !== undefined)
      if (await hasWorkingCopy(trx, articleId, officerId)) return err({ code: 'text_unsaved' })
    const decided = decideMove(article.facts, move, deps.clock.now())
    if (!decided.ok) return decided
    await apply(trx, deps.clock, editor(officerId), article, decided.value)
    return ok({ slug: article.slug })
  })
}

/** Lets an article go out and be taken back when its time has come. Does nothing before, and nothing twice. */
export function keepSchedule(
  deps: Deps,
  { siteId, articleId }: { siteId: number; articleId: string },
): Promise<void> {
  return inTransaction(deps.db, async trx => {
    // After a long standstill both moments may have passed: it was due, and then it was over.
    for (let steps = 0; steps < 2; steps += 1) {
      const article = await lockMoving(trx, siteId, articleId)
      if (article === undefined) return
      const due = decideDue(article.facts, deps.clock.now())
      if (due === undefined) {
        // The clock of the database may run a little ahead of ours.
        await waitForMoments(trx, deps.clock, article)
        return
      }
      await apply(trx, deps.clock, { kind: 'system' }, article, due)
    }
  })
}

async function apply(
  trx: Trx,
  clock: Clock,
  actor: ActorRef,
  article: MovingArticle,
  moved: Moved,
): Promise<void> {
  const { id, siteId } = article
  await keepMove(trx, id, moved.change, clock.now())
  const { changedAt } = moved.change
  const changed = changedAt === undefined ? [] : await listChangedLanguages(trx, id)
  if (moved.approves) await approve(trx, article)
  if (changedAt !== undefined) await noteChanged(trx, id, changed, changedAt)
  if ((moved.change.state ?? article.facts.state) === 'published')
    await noteShown(trx, id, clock.now())
  if (moved.returns !== undefined && actor.kind === 'officer')
    await keepReturn(trx, {
      articleId: id,
      siteId,
      by: actor.id,
      reason: moved.returns,
      at: clock.now(),
    })
  else if (moved.change.state !== undefined || moved.approves) await forgetReturn(trx, id)
  const subject = { kind: 'article', id }
  await appendEvent(
    trx,
    { siteId, clock, actor },
    { ...moved.event, subject, data: { slug: article.slug, ...moved.event.data } },
  )
  const facts = { ...article.facts, ...moved.change }
  if (facts.state === 'published') await findAlikeSoon(trx, { siteId, articleId: id })
  await waitForMoments(trx, clock, { ...article, facts })
  if (isApproved(article.facts) || isApproved(facts))
    await dropTags(trx, [newsTag(siteId), mostReadTag(siteId), articleTag(id)])
}

/** Makes the newest saved texts, and all pictures, those that readers see. */
async function approve(trx: Trx, { id, siteId }: MovingArticle): Promise<void> {
  await approvePictures(trx, id)
  const texts = await listNewestTexts(trx, id)
  for (const text of texts)
    await putText(trx, { ...text, articleId: id, siteId, bodyPlain: bodyText(text.bodyHtml) })
  const categoryId = categoryIn(texts)
  if (categoryId !== undefined) await setCategory(trx, id, categoryId)
}

/** Sets the clock for the moments that are still to come. */
async function waitForMoments(trx: Trx, clock: Clock, { id, siteId, facts }: MovingArticle) {
  if (clock.kind !== 'live') return
  for (const [what, runAt] of [
    ['publish', facts.publishAt],
    ['withdraw', facts.withdrawAt],
  ] as const) {
    if (runAt === null) continue
    const payload = { siteId, articleId: id }
    await enqueue(trx, keepScheduleJob, payload, { runAt, key: `article:${id}:${what}` })
  }
}
