/** The moves of an article: from which state, on what condition, to what. draft → awaiting_approval → scheduled → published → withdrawn */
import type { Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ArticleEvent } from '#kernel/told-events.ts'
import type { ArticleState } from './article.ts'
import {
  areSame,
  hasChanges,
  isApproved,
  type Move,
  type Moved,
  type MoveFacts,
  type MoveProblem,
  type Seen,
} from './move.ts'

/** The states from which each move is possible. */
export const MOVES_FROM: Readonly<Record<Move['kind'], readonly ArticleState[]>> = {
  ask_approval: ['draft', 'scheduled', 'published', 'withdrawn'],
  take_back: ['awaiting_approval', 'scheduled', 'published'],
  return: ['awaiting_approval', 'scheduled', 'published'],
  publish: ['draft', 'awaiting_approval', 'scheduled', 'withdrawn'],
  schedule: ['draft', 'awaiting_approval', 'scheduled', 'withdrawn'],
  unschedule: ['scheduled'],
  publish_changes: ['published'],
  set_withdrawal: ['scheduled', 'published'],
  withdraw: ['published'],
}

type Decide<Kind extends Move['kind']> = (
  facts: MoveFacts,
  move: Extract<Move, { kind: Kind }>,
  now: Instant,
) => MoveProblem | Moved

const DECISIONS: { readonly [Kind in Move['kind']]: Decide<Kind> } = {
  ask_approval: (facts, _move, now) => {
    if (isApproved(facts) && !hasChanges(facts)) return 'nothing_to_approve'
    const state = isApproved(facts) ? facts.state : 'awaiting_approval'
    return {
      change: { state, approvalAskedAt: now },
      event: event('article.approval_asked', facts.saved),
    }
  },
  take_back: facts => {
    if (facts.approvalAskedAt === null) return 'article_moved_meanwhile'
    return { change: backAtWriter(facts), event: event('article.taken_back') }
  },
  return: (facts, { reason }) => {
    if (facts.approvalAskedAt === null) return 'article_moved_meanwhile'
    if (reason === '') return 'reason_missing'
    return {
      change: backAtWriter(facts),
      returns: reason,
      event: event('article.returned', { reason }),
    }
  },
  publish: (facts, { seen, withdrawAt }, now) => {
    const unseen = changedUnseen(seen, facts)
    if (unseen !== undefined) return unseen
    const change = {
      ...({ state: 'published', publishedAt: facts.publishedAt ?? now } as const),
      ...{ approvalAskedAt: null, publishAt: null, withdrawAt: withdrawAt ?? null },
      ...(facts.publishedAt !== null && hasChanges(facts) ? { changedAt: now } : {}),
    }
    const told = { ...facts.saved, withdraw_at: withdrawAt?.toISOString() }
    return (
      wrongTimes(undefined, withdrawAt, now) ?? {
        change,
        approves: true,
        event: event('article.published', told),
      }
    )
  },
  schedule: (facts, { seen, at, withdrawAt }, now) => {
    const unseen = changedUnseen(seen, facts)
    if (unseen !== undefined) return unseen
    const change = {
      ...({ state: 'scheduled', publishAt: at } as const),
      ...{ approvalAskedAt: null, withdrawAt: withdrawAt ?? null },
    }
    const times = { publish_at: at.toISOString(), withdraw_at: withdrawAt?.toISOString() }
    return (
      wrongTimes(at, withdrawAt, now) ?? {
        change,
        approves: true,
        event: event('article.scheduled', { ...facts.saved, ...times }),
      }
    )
  },
  unschedule: () => ({
    change: { state: 'draft', approvalAskedAt: null, publishAt: null, withdrawAt: null },
    event: event('article.unscheduled'),
  }),
  publish_changes: (facts, { seen }, now) => {
    const unseen = changedUnseen(seen, facts)
    if (unseen !== undefined) return unseen
    if (!hasChanges(facts)) return 'nothing_to_approve'
    return {
      change: { approvalAskedAt: null, changedAt: now },
      approves: true,
      event: event('article.changes_published', facts.saved),
    }
  },
  set_withdrawal: ({ publishAt }, { at }, now) =>
    wrongTimes(publishAt ?? undefined, at, now) ?? {
      change: { withdrawAt: at ?? null },
      event: event('article.withdrawal_set', { withdraw_at: at?.toISOString() }),
    },
  withdraw: (_facts, { reason }) =>
    reason === ''
      ? 'reason_missing'
      : { change: TAKEN_BACK, event: event('article.withdrawn', { reason }) },
}

const TAKEN_BACK = {
  state: 'withdrawn',
  approvalAskedAt: null,
  publishAt: null,
  withdrawAt: null,
} as const

/** Decides a move at a moment. */
export function decideMove(
  facts: MoveFacts,
  move: Move,
  now: Instant,
): Result<Moved, { readonly code: MoveProblem }> {
  if (!MOVES_FROM[move.kind].includes(facts.state)) return err({ code: 'article_moved_meanwhile' })
  const decide = DECISIONS[move.kind] as Decide<Move['kind']>
  const decided = decide(facts, move, now)
  return typeof decided === 'string' ? err({ code: decided }) : ok(decided)
}

/** What time alone does to an article: it goes out when its time has come, and then is taken back. */
export function decideDue(facts: MoveFacts, now: Instant): Moved | undefined {
  const { state, publishAt, withdrawAt } = facts
  if (state === 'scheduled' && publishAt !== null && publishAt <= now) {
    return {
      change: { state: 'published', publishedAt: facts.publishedAt ?? now, publishAt: null },
      event: event('article.published', { ...facts.approved, publish_at: publishAt.toISOString() }),
    }
  }
  if (state === 'published' && withdrawAt !== null && withdrawAt <= now) {
    return {
      change: TAKEN_BACK,
      event: event('article.withdrawn', { withdraw_at: withdrawAt.toISOString() }),
    }
  }
  return undefined
}

/** What goes out is what was read: a text or a picture that came after that is told first. */
function changedUnseen(seen: Seen, { saved, pictures }: MoveFacts): MoveProblem | undefined {
  if (!areSame(seen, saved)) return 'article_changed_meanwhile'
  return (seen.pictures ?? '') === pictures ? undefined : 'pictures_changed_meanwhile'
}

function backAtWriter(facts: MoveFacts): Moved['change'] {
  return isApproved(facts) ? { approvalAskedAt: null } : { state: 'draft', approvalAskedAt: null }
}

function wrongTimes(
  publishAt: Instant | undefined,
  withdrawAt: Instant | undefined,
  now: Instant,
): MoveProblem | undefined {
  if (publishAt !== undefined && publishAt <= now) return 'publish_time_passed'
  if (withdrawAt === undefined) return undefined
  if (withdrawAt <= now) return 'withdrawal_time_passed'
  if (publishAt !== undefined && withdrawAt <= publishAt) return 'withdrawal_before_publication'
  return undefined
}

function event(type: ArticleEvent, data: Moved['event']['data'] = {}): Moved['event'] {
  return { type, data }
}
