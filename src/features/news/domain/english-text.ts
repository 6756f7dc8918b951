/**
 * The English text of an article can go without the article:
 *   taken back    readers saw it, or are to see it at a set time; a reason is told
 *   thrown away   nobody but the newsroom saw it
 */
import { areSame, isApproved, type MoveFacts, wasOut } from './move.ts'

/** Why an English text does not go. */
export type EnglishProblem =
  | 'english_missing'
  | 'english_changed_meanwhile'
  | 'english_was_out'
  | 'english_was_not_out'
  | 'english_awaits_approval'
  | 'english_of_another'
  | 'reason_missing'

/** Tells whether readers saw the English text, or are to see it at a set time. */
export function wasEnglishOut(facts: MoveFacts): boolean {
  return wasOut(facts) && facts.approved.en !== undefined
}

/** Tells why it cannot be taken back from readers, or gives undefined. `seen`: the version that was looked at. */
export function takeBackProblem(
  facts: MoveFacts,
  { seen, reason }: { readonly seen: number; readonly reason: string },
): EnglishProblem | undefined {
  return (
    notThatText(facts, seen) ??
    (wasEnglishOut(facts) ? undefined : 'english_was_not_out') ??
    (reason === '' ? 'reason_missing' : undefined)
  )
}

/** Tells why that officer may not throw it away, or gives undefined. */
export function throwAwayEnglishProblem(
  facts: MoveFacts,
  by: {
    readonly seen: number
    readonly officerId: string
    readonly writerId: string | undefined
    readonly mayPublish: boolean
  },
): EnglishProblem | undefined {
  const changed = notThatText(facts, by.seen)
  if (changed !== undefined) return changed
  if (wasEnglishOut(facts)) return 'english_was_out'
  if (facts.approvalAskedAt !== null) return 'english_awaits_approval'
  return by.mayPublish || by.writerId === by.officerId ? undefined : 'english_of_another'
}

/** Tells whether nobody has anything left to approve once the English text is gone. */
export function leavesNothingToApprove({ saved, approved, ...facts }: MoveFacts): boolean {
  const isSame = areSame({ vi: saved.vi }, { vi: approved.vi })
  return isApproved(facts) && isSame && facts.pendingPictures === 0
}

function notThatText({ saved }: MoveFacts, seen: number): EnglishProblem | undefined {
  if (saved.en === undefined) return 'english_missing'
  return saved.en === seen ? undefined : 'english_changed_meanwhile'
}
