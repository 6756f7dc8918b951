/** Why somebody is not registered, as errors of the form, each at what mends it. */
import { listUnitsByIds } from '#features/organisation'
import type { FormError, Page } from '#features/procedures'
import { phoneText } from '#kernel/contact.ts'
import { writeDay } from '#kernel/day-text.ts'
import type { Language, Localised } from '#kernel/language.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Campaign } from '../domain/campaign.ts'
import { goesWithName } from '../domain/identity.ts'
import { WARD_QUESTION, wardsOf } from '../domain/wards.ts'
import type { NotFor, RegisterProblem } from '../use-cases/register.ts'
import { words } from '../words.ts'

type Asked = { readonly campaign: Campaign; readonly questions: Page }

/** Why, at the time, the day of birth or the ward. */
export function errorsOf(
  asked: Asked,
  problem: { readonly code: RegisterProblem } | { readonly why: readonly NotFor[] },
): FormError[] {
  return 'why' in problem
    ? problem.why.map(each => notForError(asked, each))
    : [slotError(problem.code)]
}

function notForError({ campaign, questions }: Asked, why: NotFor): FormError {
  const field = why.code === 'other_ward' ? WARD_QUESTION : 'born_on'
  const question = questions.questions.find(({ key }) => key === field)
  const message = (language: Language) => {
    const { ages, wards } = words(language)
    if (why.code === 'other_ward') return wards.other_ward(wardsOf(campaign))
    return ages[why.code](campaign.ages, writeDay(why.on))
  }
  return {
    ...{ field, code: 'check', label: question?.label ?? questions.title, params: {} },
    message: inBoth(message),
  }
}

/** That the answer that tells people apart is taken, or that too many such answers came. */
export async function onceError(
  { db }: Pick<FeatureDeps, 'db'>,
  { campaign, questions }: Asked,
  code: 'onlyOnce' | 'askedTooMuch',
): Promise<FormError> {
  const [unit] = await listUnitsByIds(db, [campaign.unitId])
  const field = campaign.identityQuestion
  const question = questions.questions.find(({ key }) => key === field)
  const message = (language: Language) => {
    const name = language === 'vi' ? unit?.nameVi : unit?.nameEn
    const { form } = words(language)
    const ask = [name, unit?.phone && phoneText(unit.phone)].filter(Boolean).join(', ')
    const mayBeOther = code === 'onlyOnce' && goesWithName(field)
    return mayBeOther ? `${form[code](ask)} ${form.otherAccents}` : form[code](ask)
  }
  return {
    ...{ field, code: 'check', label: question?.label ?? questions.title, params: {} },
    message: inBoth(message),
  }
}

/** What is wrong with the choice of a time. */
export function slotError(code: 'choice_required' | RegisterProblem): FormError {
  const label = inBoth(language => words(language).form.slot)
  const error = { field: 'slot', label, params: {} }
  if (code === 'choice_required') return { ...error, code: 'required', message: label }
  return { ...error, code: 'check', message: inBoth(each => words(each).form.problems[code]) }
}

function inBoth(say: (language: Language) => string): Localised {
  return { vi: say('vi'), en: say('en') }
}
