/**
 * Which statutory form is used on which day.
 *
 * Form   one numbered form of a circular, e.g. 01 Receipt.
 * Kind   what a slip is for; a kind has at most one form in each set.
 * Set    all the forms of one circular, with the days on which they are used.
 */
import { type PlainDate, plainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { SLIP_SET_DATA } from './slip-sets.vi.ts'

/** What a statutory slip is for. */
export const SLIP_KINDS = [
  'receipt',
  'supplement_request',
  'refusal',
  'apology',
  'extension_request',
  'stop_notice',
  'process_control',
  'register',
] as const

/** What a statutory slip is for: `apology` exists in the 2018 set only, `extension_request` and `stop_notice` in the 2025 set only. */
export type SlipKind = (typeof SLIP_KINDS)[number]

/**
 * One numbered form of a circular; the title is in Vietnamese, as the law has it; `sign` follows a running number
 * (`125/HDHS`); a `registered` one gets its number by hand from the agency's clerical desk.
 */
export type SlipForm = {
  readonly number: string
  readonly title: string
  readonly sign?: string
  readonly registered?: true
}

/** All the forms of one circular and the days on which they are used, both included; `validTo` null is "until further notice". */
export type SlipSet = {
  readonly id: 'slip set 2018' | 'slip set 2025'
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly circular: string
  readonly decree: string
  readonly citation: string
  readonly forms: { readonly [K in SlipKind]?: SlipForm }
}

/** The sets in order of time, without a gap between them. */
export const SLIP_SETS: readonly SlipSet[] = SLIP_SET_DATA.map(set => ({
  ...set,
  validFrom: plainDate(set.validFrom),
  validTo: set.validTo === null ? null : plainDate(set.validTo),
}))

/** The first day of the first set. */
export const FIRST_SLIP_DAY: PlainDate = plainDate(SLIP_SET_DATA[0].validFrom)

/** The set in use on the day a slip is issued. Throws RangeError before the first set (23/11/2018). */
export function slipSetOn(date: PlainDate): SlipSet {
  const found = SLIP_SETS.find(
    set => set.validFrom <= date && (set.validTo === null || date <= set.validTo),
  )
  if (!found) throw new RangeError(`No slip set was in force on ${date}`)
  return found
}

/** The form of a kind on a day, or that the set of that day has none. */
export function slipFormOn(
  date: PlainDate,
  kind: SlipKind,
): Result<{ set: SlipSet; form: SlipForm }, { code: 'slip_not_in_set'; set: SlipSet['id'] }> {
  const set = slipSetOn(date)
  const form = set.forms[kind]
  return form ? ok({ set, form }) : err({ code: 'slip_not_in_set', set: set.id })
}

/** The kind of slip that tells an applicant of a delay on that day: form 04 of either set. */
export function apologyKindOn(date: PlainDate): 'apology' | 'extension_request' {
  return slipSetOn(date).forms.extension_request ? 'extension_request' : 'apology'
}
