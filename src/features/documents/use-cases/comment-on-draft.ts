/**
 * What people say about a draft while it is open. Who says it is in no row and no event (ADR 0060): events are a visitor's
 * and do not name the comment.
 */
import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { brokeConstraint, type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { LIMITS, phaseAt } from '../domain/consultation.ts'
import { findComment } from '../store/comment.queries.ts'
import {
  countComments,
  deleteComment,
  findSaid,
  findSaidDay,
  insertComment,
  lockComments,
  type Said,
  updateComment,
} from '../store/comment.writes.ts'
import { lockConsultation } from '../store/consultation.writes.ts'
import { authorKey } from './author-key.ts'

type Deps = { readonly db: Db; readonly clock: Clock; readonly keys: Keys }

/** Why a comment is not taken, changed or taken back. */
export type CommentProblem =
  | 'consultation_not_found'
  | 'consultation_is_over'
  | 'too_many_comments'
  | 'paragraph_unknown'
  | 'comment_not_found'

/** Why a comment is not taken anew: the same organisation, reached the same way, has said the same. */
type SaidBefore = { readonly code: 'said_before'; readonly saidOn: PlainDate }

type Outcome<More = never> = Result<
  /** `isOld`: the same had been said before, and is kept as it was. */
  { readonly commentId: string; readonly isOld?: true },
  { readonly code: CommentProblem } | More
>

/**
 * Takes a comment; the same form twice is one, and so are the same words of the same account, or of the same organisation with
 * the same contact. Event: consultation.commented.
 */
export function commentOnDraft(
  { db, clock, keys }: Deps,
  input: Sent,
): Promise<Outcome<SaidBefore>> {
  const { consultationId, accountId } = input
  const key = accountId === undefined ? undefined : authorKey(keys, consultationId, accountId)
  return knowingParagraphs(() => inTransaction(db, trx => take(trx, clock, input, key)))
}

type Sent = Said & {
  readonly siteId: number
  readonly consultationId: string
  /** Made from what the form was given, so that sending it twice is sending it once. */
  readonly commentId: string
  /** The account that writes; undefined for an organisation without one. */
  readonly accountId: string | undefined
}

async function take(
  trx: Trx,
  clock: Clock,
  input: Sent,
  key: string | undefined,
): Promise<Outcome<SaidBefore>> {
  const { siteId, consultationId, commentId } = input
  const problem = await whyNotOpen(trx, clock, siteId, consultationId)
  if (problem !== undefined) return err({ code: problem })
  await lockComments(trx, consultationId)
  const old = await findOld(trx, input, key)
  if (old !== undefined) return 'saidOn' in old ? err({ code: 'said_before', ...old }) : ok(old)
  if (await areTooMany(trx, consultationId, key)) return err({ code: 'too_many_comments' })
  const sentOn = dateInVietNam(clock.now())
  await insertComment(trx, { ...input, id: commentId, authorKey: key, sentOn })
  await tell(trx, clock, input, 'commented')
  return ok({ commentId })
}

async function areTooMany(
  trx: Trx,
  consultationId: string,
  key: string | undefined,
): Promise<boolean> {
  const { all, own } = await countComments(trx, consultationId, key)
  return all >= LIMITS.comments || own >= LIMITS.commentsOfAuthor
}

/** What is here already: the same form, or the same words of the same account or organisation. */
async function findOld(
  trx: Trx,
  input: Sent,
  key: string | undefined,
): Promise<
  { readonly commentId: string; readonly isOld?: true } | { readonly saidOn: PlainDate } | undefined
> {
  const { siteId, consultationId, commentId } = input
  if ((await findComment(trx, siteId, commentId)) !== undefined) return { commentId }
  if (key === undefined) {
    // Nobody without an account can show whose words they are: who repeats them is not led to them.
    const saidOn = await findSaidDay(trx, consultationId, input)
    return saidOn && { saidOn }
  }
  const said = await findSaid(trx, consultationId, key, input)
  return said === undefined ? undefined : { commentId: said, isOld: true }
}

/** Says something else in a comment. Event: consultation.comment_changed. */
export function changeComment(
  { db, clock }: Omit<Deps, 'keys'>,
  input: Said & { readonly siteId: number; readonly commentId: string },
): Promise<Outcome> {
  return knowingParagraphs(() =>
    onOwnComment({ db, clock }, input, 'comment_changed', trx =>
      updateComment(trx, input.siteId, input.commentId, input),
    ),
  )
}

/** Takes a comment back; nothing is left of it. Event: consultation.comment_removed. */
export function removeComment(
  deps: Omit<Deps, 'keys'>,
  input: { readonly siteId: number; readonly commentId: string },
): Promise<Outcome> {
  return onOwnComment(deps, input, 'comment_removed', trx => deleteComment(trx, input.commentId))
}

function onOwnComment(
  { db, clock }: Omit<Deps, 'keys'>,
  { siteId, commentId }: { readonly siteId: number; readonly commentId: string },
  event: string,
  act: (trx: Trx) => Promise<void>,
): Promise<Outcome> {
  return inTransaction(db, async (trx): Promise<Outcome> => {
    const comment = await findComment(trx, siteId, commentId)
    if (comment === undefined) return err({ code: 'comment_not_found' })
    const { consultationId } = comment
    const problem = await whyNotOpen(trx, clock, siteId, consultationId)
    if (problem !== undefined) return err({ code: problem })
    await act(trx)
    await tell(trx, clock, { siteId, consultationId }, event)
    return ok({ commentId })
  })
}

/** Held beside others who comment, so that it does not close meanwhile. */
async function whyNotOpen(
  trx: Trx,
  clock: Clock,
  siteId: number,
  consultationId: string,
): Promise<CommentProblem | undefined> {
  const held = await lockConsultation(trx, siteId, consultationId, 'beside others')
  const phase = held && phaseAt(held, clock.now())
  if (phase === undefined || phase === 'draft' || phase === 'withdrawn')
    return 'consultation_not_found'
  return phase === 'open' ? undefined : 'consultation_is_over'
}

async function tell(
  trx: Trx,
  clock: Clock,
  { siteId, consultationId }: { readonly siteId: number; readonly consultationId: string },
  what: string,
): Promise<void> {
  await appendEvent(
    trx,
    { siteId, clock, actor: { kind: 'visitor' } },
    { type: `consultation.${what}`, subject: { kind: 'consultation', id: consultationId } },
  )
}

async function knowingParagraphs<More>(act: () => Promise<Outcome<More>>): Promise<Outcome<More>> {
  try {
    return await act()
  } catch (error) {
    if (brokeConstraint(error, 'consultation_comment_consultation_id_paragraph_fkey'))
      return err({ code: 'paragraph_unknown' })
    throw error
  }
}
