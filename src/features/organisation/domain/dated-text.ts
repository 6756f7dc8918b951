/**
 * Words of this module:
 *   text  what is said of a unit or a leader from a day on, until the next one begins
 *   plan  a text that has not begun
 */
import type { Instant } from '#kernel/instant.ts'
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** A text as it was last saved for its first day. */
export type DatedText<K extends string = string> = {
  readonly id: string
  readonly validFrom: PlainDate
  readonly parts: Parts<K>
  readonly savedAt: Instant
  /** Who saved it; undefined where the system did. */
  readonly savedBy: string | undefined
}

/** What somebody would have said, from a day on. */
export type TextChange<K extends string = string> = {
  readonly today: PlainDate
  readonly validFrom: PlainDate
  /** The first day of the plan that the form was filled with; undefined where it was filled with what holds today. */
  readonly plan: PlainDate | undefined
  readonly began: Parts | undefined
  readonly mine: Parts<K>
}

/** What is saved of a change. */
export type TextDecision<K extends string = string> = {
  readonly merged: Parts<K>
  /** It holds something that somebody else said, which the form did not. */
  readonly isMerged: boolean
  /** The first day of a plan that the form did not show and that this goes on from, where it took something of it. */
  readonly plannedFrom: PlainDate | undefined
  /** The day on which the next plan begins. */
  readonly until: PlainDate | undefined
  /** The plan that this takes the place of, on another day. */
  readonly moved: DatedText<K> | undefined
}

/** Why a day cannot be had; `day` is the other day that stands against it. */
export type DayRefusal = {
  readonly code: 'newer_is_known' | 'plan_gone' | 'day_is_planned'
  readonly day: PlainDate
}

/** Why a text is not saved. */
export type TextRefusal<K extends string = string> =
  | DayRefusal
  | { readonly code: 'duties_missing' }
  /** `plannedFrom`: what stands against it is a plan that the form did not show. */
  | (Clash<K> & { readonly plannedFrom: PlainDate | undefined })

/** The text that holds on a day, of texts with the newest day first. */
export function textOn<T extends DatedText>(texts: readonly T[], day: PlainDate): T | undefined {
  return texts.find(text => text.validFrom <= day)
}

/** Those that have not begun, the next one first. */
export function plansOf<T extends DatedText>(texts: readonly T[], today: PlainDate): readonly T[] {
  return texts.filter(text => text.validFrom > today).toReversed()
}

/**
 * What is to be saved of a change. It begins with what holds on its day, or with the plan that is changed, and lasts until the next plan
 * begins: a plan stays. A day before the text that holds today is refused, as nobody would ever read it.
 */
export function decideText<K extends string>(
  change: TextChange<K>,
  texts: readonly DatedText<K>[],
): Result<TextDecision<K>, TextRefusal<K>> {
  const { today, validFrom, mine } = change
  const plans = plansOf(texts, today)
  const plan = plans.find(each => each.validFrom === change.plan)
  const refusal = refusalOf(change, { plans, plan, current: textOn(texts, today) })
  if (refusal !== undefined) return err(refusal)
  const base = plan ?? textOn(texts, validFrom)
  const plannedFrom =
    plan === undefined && base !== undefined && base.validFrom > today ? base.validFrom : undefined
  const began = change.began as Partial<Parts<K>> | undefined
  const theirs = base?.parts ?? mine
  const { merged, clashes, isMerged } = mergeParts(base && began, theirs, mine)
  if (clashes.length > 0) return err({ code: 'both_changed', clashes, theirs, merged, plannedFrom })
  if (isWithoutDuties(merged)) return err({ code: 'duties_missing' })
  const moved = plan?.validFrom === validFrom ? undefined : plan
  const next = plans.find(each => each.validFrom > validFrom && each !== moved)
  return ok({
    ...{ merged, isMerged, moved, until: next?.validFrom },
    plannedFrom: isMerged ? plannedFrom : undefined,
  })
}

/** Whether parts do not say what somebody does, which each text must. */
export function isWithoutDuties(parts: Parts): boolean {
  return (parts['duties_vi'] ?? '') === ''
}

type Around = {
  readonly plans: readonly DatedText[]
  readonly plan: DatedText | undefined
  readonly current: DatedText | undefined
}

function refusalOf(
  { today, validFrom, ...change }: TextChange,
  { plans, plan, current }: Around,
): DayRefusal | undefined {
  if (change.plan !== undefined && change.plan > today && plan === undefined)
    return { code: 'plan_gone', day: change.plan }
  if (current !== undefined && validFrom < current.validFrom)
    return { code: 'newer_is_known', day: current.validFrom }
  const isTaken = plans.some(each => each !== plan && each.validFrom === validFrom)
  if (plan !== undefined && isTaken) return { code: 'day_is_planned', day: validFrom }
  return undefined
}

/** Why a plan is not taken back: it holds by now, or somebody has saved it anew since it was read. */
export type WithdrawalRefusal = {
  readonly code: 'plan_begun' | 'plan_changed'
  readonly day: PlainDate
}

/** The plan that somebody read under that id, as long as it is the same; undefined once it was taken back. */
export function planSeen<T extends DatedText>(
  texts: readonly T[],
  seen: { readonly id: string; readonly validFrom: PlainDate },
  today: PlainDate,
): Result<T | undefined, WithdrawalRefusal> {
  const text = texts.find(each => each.validFrom === seen.validFrom)
  if (text === undefined) return ok(undefined)
  if (text.validFrom <= today) return err({ code: 'plan_begun', day: text.validFrom })
  if (text.id !== seen.id) return err({ code: 'plan_changed', day: text.validFrom })
  return ok(text)
}
