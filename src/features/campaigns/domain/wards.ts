/**
 * Who may register by ward. Words:
 *   ward       a unit of that kind, under the name that it has when the campaign is saved
 *   reside     to live there permanently or for the time being (Law on Residence 2020, Art. 2 and 11)
 *   elsewhere  the answer of who resides in none of the wards that are offered
 */
import type { Answers, FormDefinition } from '#features/procedures'
import type { Localised } from '#kernel/language.ts'

/** A ward as a form offers it. */
export type Ward = { readonly id: number; readonly name: Localised }

/** The question that asks the ward. */
export const WARD_QUESTION = 'ward'
const ELSEWHERE = 'elsewhere'

/** What one can choose: the wards, and another place. */
export function wardOptions(wards: readonly Ward[], elsewhere: Localised) {
  const offered = wards.map(({ id, name }) => ({ value: String(id), label: name }))
  return [...offered, { value: ELSEWHERE, label: elsewhere }]
}

/** The wards that a form offers. */
export function wardsIn(form: FormDefinition): Ward[] {
  const questions = form.sections.flatMap(section => section.pages.flatMap(page => page.questions))
  const question = questions.find(({ key }) => key === WARD_QUESTION)
  const options = question !== undefined && 'options' in question ? question.options : []
  return options
    .filter(({ value }) => value !== ELSEWHERE)
    .map(({ value, label }) => ({ id: Number(value), name: label }))
}

/** The wards whose residents alone may register; none: anybody. */
export function wardsOf(campaign: {
  readonly wardIds: readonly number[]
  readonly form: FormDefinition
}): Ward[] {
  return wardsIn(campaign.form).filter(({ id }) => campaign.wardIds.includes(id))
}

/** Whether somebody resides where none of the wards is whose residents may register. */
export function residesElsewhere(wardIds: readonly number[], answers: Answers): boolean {
  const { [WARD_QUESTION]: answer } = answers
  return wardIds.length > 0 && !wardIds.some(id => String(id) === answer)
}
