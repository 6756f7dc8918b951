import { describe, expect, it, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { ARTICLE_STATES, type ArticleState } from './article.ts'
import { decideDue, decideMove, MOVES_FROM } from './decide-move.ts'
import type { Move, MoveFacts } from './move.ts'

const NOW = instant('2026-11-24T09:00:00+07:00')
const EARLIER = instant('2026-11-20T09:00:00+07:00')
const TOMORROW = instant('2026-11-25T08:30:00+07:00')
const NEXT_WEEK = instant('2026-12-01T00:00:00+07:00')

/** An article in that state, with a changed Vietnamese text and somebody asked to approve it. */
function facts(state: ArticleState, more: Partial<MoveFacts> = {}): MoveFacts {
  const wasOut = state === 'published' || state === 'withdrawn'
  return {
    state,
    publishedAt: wasOut ? EARLIER : null,
    approvalAskedAt: EARLIER,
    publishAt: state === 'scheduled' ? TOMORROW : null,
    withdrawAt: null,
    saved: { vi: 3, en: 1 },
    approved: { vi: 2, en: 1 },
    pictures: '',
    pendingPictures: 0,
    ...more,
  }
}

const SEEN = { vi: 3, en: 1 }
const MOVES: { readonly [kind in Move['kind']]: Move } = {
  ask_approval: { kind: 'ask_approval' },
  take_back: { kind: 'take_back' },
  return: { kind: 'return', reason: 'Thiếu ảnh' },
  publish: { kind: 'publish', seen: SEEN, withdrawAt: undefined },
  schedule: { kind: 'schedule', seen: SEEN, at: TOMORROW, withdrawAt: undefined },
  unschedule: { kind: 'unschedule' },
  publish_changes: { kind: 'publish_changes', seen: SEEN },
  set_withdrawal: { kind: 'set_withdrawal', at: NEXT_WEEK },
  withdraw: { kind: 'withdraw', reason: 'Sai ngày' },
}

const TO: { readonly [kind in Move['kind']]: (from: ArticleState) => ArticleState } = {
  ask_approval: from => (isOut(from) ? from : 'awaiting_approval'),
  take_back: from => (isOut(from) ? from : 'draft'),
  return: from => (isOut(from) ? from : 'draft'),
  publish: () => 'published',
  schedule: () => 'scheduled',
  unschedule: () => 'draft',
  publish_changes: from => from,
  set_withdrawal: from => from,
  withdraw: () => 'withdrawn',
}
const isOut = (state: ArticleState) => state === 'scheduled' || state === 'published'

describe.each(ARTICLE_STATES)('an article that is %s', state => {
  it.each(Object.values(MOVES))('moves by $kind only where the table says so', move => {
    const decided = decideMove(facts(state), move, NOW)
    if (!MOVES_FROM[move.kind].includes(state)) {
      expect(decided).toEqual({ ok: false, error: { code: 'article_moved_meanwhile' } })
      return
    }
    expect(decided.ok && { ...facts(state), ...decided.value.change }.state).toBe(
      TO[move.kind](state),
    )
    const approving = ['publish', 'schedule', 'publish_changes'].includes(move.kind)
    expect(decided.ok && decided.value.approves === true).toBe(approving)
  })
})

test.each<[string, MoveFacts, Move, string]>([
  [
    'the text changed while the approver read',
    facts('awaiting_approval', { saved: { vi: 4, en: 1 } }),
    MOVES.publish,
    'article_changed_meanwhile',
  ],
  [
    'somebody changed a picture while the approver read',
    facts('awaiting_approval', { pictures: 'b' }),
    { ...MOVES.publish, seen: { ...SEEN, pictures: 'a' } } as Move,
    'pictures_changed_meanwhile',
  ],
  [
    'the first picture came while the approver read the changes',
    facts('published', { pictures: 'a' }),
    MOVES.publish_changes,
    'pictures_changed_meanwhile',
  ],
  [
    'an English text came while the approver read',
    facts('awaiting_approval'),
    { ...MOVES.publish, seen: { vi: 3 } } as Move,
    'article_changed_meanwhile',
  ],
  [
    'its time of publication has passed',
    facts('draft'),
    { ...MOVES.schedule, at: NOW } as Move,
    'publish_time_passed',
  ],
  [
    'it would be taken back before it goes out',
    facts('draft'),
    { ...MOVES.schedule, at: NEXT_WEEK, withdrawAt: TOMORROW } as Move,
    'withdrawal_before_publication',
  ],
  [
    'the time of withdrawal has passed',
    facts('published'),
    { kind: 'set_withdrawal', at: EARLIER },
    'withdrawal_time_passed',
  ],
  ['no reason is given', facts('published'), { kind: 'withdraw', reason: '' }, 'reason_missing'],
  [
    'no reason is given',
    facts('awaiting_approval'),
    { kind: 'return', reason: '' },
    'reason_missing',
  ],
  [
    'nobody asked for approval',
    facts('published', { approvalAskedAt: null }),
    MOVES.return,
    'article_moved_meanwhile',
  ],
  [
    'nothing was saved since it went out',
    facts('published', { saved: { vi: 2, en: 1 } }),
    MOVES.ask_approval,
    'nothing_to_approve',
  ],
])('an article does not move when %s', (_when, of, move, code) => {
  expect(decideMove(of, move, NOW)).toEqual({ ok: false, error: { code } })
})

test('the first day of publication stays when an article goes out again', () => {
  const again = decideMove(facts('withdrawn'), MOVES.publish, NOW)
  expect(again.ok && again.value.change.publishedAt).toEqual(EARLIER)
})

describe('time', () => {
  it('does nothing a millisecond early, and lets out at the very moment', () => {
    const early = new Date(TOMORROW.getTime() - 1)
    expect(decideDue(facts('scheduled'), early)).toBeUndefined()
    expect(decideDue(facts('scheduled'), TOMORROW)?.change).toMatchObject({
      ...{ state: 'published', publishedAt: TOMORROW, publishAt: null },
    })
  })

  it('takes back what is out, and nothing else', () => {
    const out = facts('published', { withdrawAt: TOMORROW })
    expect(decideDue(out, TOMORROW)?.change.state).toBe('withdrawn')
    expect(decideDue(facts('draft'), NEXT_WEEK)).toBeUndefined()
  })
})
