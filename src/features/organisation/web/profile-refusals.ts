/** Why a form about a unit or a leader is shown again. */
import { writeDay } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import type { Clash } from '#kernel/merge-parts.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { bothChanged, shortened } from '#ui/both-changed.ts'
import type { DayRefusal, TextRefusal, WithdrawalRefusal } from '../domain/dated-text.ts'
import { words } from '../words.ts'
import { PLANS_ID } from './plans.tsx'

/** With errors at its fields and, where two texts say the same otherwise, with both. */
export type Again = {
  readonly errors: FieldErrors
  readonly clash?: Clash
  /** The plan that was changed is not there any more: what was typed goes on by itself. */
  readonly isGone?: true
  /** A plan was to be taken back: nothing was typed. */
  readonly isWithdrawal?: true
}

type Refusal = TextRefusal | WithdrawalRefusal

/** Whether somebody is told of it, rather than that there is no such thing. */
export function isRefusal(error: Refusal | { readonly code: string }): error is Refusal {
  return !error.code.endsWith('_not_found')
}

/** The errors of a form, each at its field and with the day in question. */
export function refusalOf(language: Language, error: Refusal): Again {
  const { plan } = words(language).openness.desk
  switch (error.code) {
    case 'duties_missing':
      return { errors: { duties_vi: error.code } }
    case 'both_changed':
      return { errors: clashErrors(language, error), clash: error }
    case 'plan_begun':
    case 'plan_changed':
      return {
        errors: { [PLANS_ID]: plan.errors[error.code](writeDay(error.day)) },
        isWithdrawal: true,
      }
    case 'plan_gone':
    case 'newer_is_known':
    case 'day_is_planned':
      return dayRefused(language, error)
  }
}

function dayRefused(language: Language, { code, day }: DayRefusal): Again {
  const { errors } = words(language).openness.desk.plan
  const said = { errors: { valid_from: errors[code](writeDay(day)) } }
  return code === 'plan_gone' ? { ...said, isGone: true } : said
}

function clashErrors(
  language: Language,
  clash: Extract<TextRefusal, { readonly code: 'both_changed' }>,
): FieldErrors {
  const { clashes, theirs, plannedFrom } = clash
  if (plannedFrom === undefined) return bothChanged(language, clash)
  const { plan } = words(language).openness.desk
  const day = writeDay(plannedFrom)
  return Object.fromEntries(
    clashes.map(name => [name, plan.saysElse(shortened(theirs[name] ?? ''), day)]),
  )
}
