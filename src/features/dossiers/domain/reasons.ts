/**
 * Structured reasons. A refusal, a supplement or a stop without a listed reason and its own words is impossible
 * (domain facts I.4: "returned without reason").
 */
import { err, ok, type Result } from '#kernel/result.ts'
import type { Refused } from './decision.ts'
import type { Reason } from './dossier.ts'

/** The lists of reasons, by what they are reasons for. Words: dossiers.vi.ts. */
export const REASONS = {
  refusal: [
    'not_competent',
    'conditions_not_met',
    'papers_missing',
    'papers_invalid',
    'declared_wrongly',
    'supplement_not_given',
    'already_being_resolved',
    'other',
  ],
  supplement: [
    'paper_missing',
    'paper_unreadable',
    'paper_expired',
    'paper_not_certified',
    'answers_incomplete',
    'answers_contradict_papers',
    'other',
  ],
  stop: [
    'at_request',
    'fee_not_paid',
    'conditions_ended',
    'decided_by_court_or_authority',
    'applicant_cannot_be_reached',
    'other',
  ],
} as const

/** What reasons are given for. */
export type ReasonList = keyof typeof REASONS

/** Fewest characters of the words that go with a reason. */
export const SHORTEST_REASON = 10

/** Checks reasons against their list: known codes, each once, each with words of its own. */
export function checkReasons(
  list: ReasonList,
  reasons: readonly Reason[],
): Result<readonly Reason[], Refused> {
  if (reasons.length === 0) return err({ code: 'reason_missing' })
  const codes = reasons.map(reason => reason.code)
  const known: readonly string[] = REASONS[list]
  if (codes.some(code => !known.includes(code)) || new Set(codes).size < codes.length) {
    return err({ code: 'reason_unknown' })
  }
  const said = reasons.map(reason => ({ code: reason.code, text: reason.text.trim() }))
  return said.some(reason => reason.text.length < SHORTEST_REASON)
    ? err({ code: 'reason_too_short' })
    : ok(said)
}

/** Checks words that explain an act. */
export function checkExplanation(text: string): Result<string, Refused> {
  const said = text.trim()
  if (said === '') return err({ code: 'reason_missing' })
  return said.length < SHORTEST_REASON ? err({ code: 'reason_too_short' }) : ok(said)
}
