/**
 * The form of a campaign, made from choices: what is usually asked, and questions of its own. The result is a form of the
 * engine of procedures, on one page. Words:
 *   usual  a question that every campaign may ask, with a kind that is checked: a phone number, a day of birth
 *   own    a question of this campaign (own-questions.ts)
 */
import { type FormDefinition, parseFormDefinition, type QuestionInput } from '#features/procedures'
import type { Localised } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type AskedFault, faultsInOwn, type OwnQuestion, ownIn, ownInput } from './own-questions.ts'
import { type Ward, wardOptions } from './wards.ts'

/** What is usually asked beside the name, in the order in which it is. */
export const USUAL = [
  ...(['phone', 'email', 'born_on', 'identity_number', 'ward', 'ward_text'] as const),
] as const
/** A usual question. */
export type Usual = (typeof USUAL)[number]

/** What a form asks. The name always is, and the question that tells people apart is always answered. */
export type Asked = {
  readonly usual: readonly Usual[]
  readonly own: readonly OwnQuestion[]
  readonly identity?: string
  /** Those that the question of the ward offers; without any it is not asked. */
  readonly wards?: readonly Ward[]
}

/** The words of the form. */
export type AskedWords = Readonly<
  Record<
    | Usual
    | 'name'
    | 'name_hint'
    | 'phone_hint'
    | 'page'
    | 'ward_hint'
    | 'elsewhere'
    | 'rest_of_address',
    Localised
  >
>

const TYPED_KINDS = {
  phone: { kind: 'phone' },
  email: { kind: 'email', required: false },
  born_on: { kind: 'date', notAfter: { today: true } },
  identity_number: { kind: 'identity_number' },
  ward_text: { kind: 'text', maxLength: 200 },
} as const

/** Makes the form. */
export function formFrom(
  { usual, own, identity, wards = [] }: Asked,
  words: AskedWords,
): Result<FormDefinition, AskedFault> {
  const [fault] = faultsInOwn(own)
  if (fault !== undefined) return err(fault)
  const questions: QuestionInput[] = [
    { key: 'name', kind: 'name', label: words.name, hint: words.name_hint },
    ...USUAL.filter(each => usual.includes(each))
      .flatMap(key => usualInput(key, { usual, wards }, words))
      .map(input => (input.key === identity ? { ...input, required: true } : input)),
    ...own.map(question => ownInput(question, own)),
  ]
  const page = { key: 'form', title: words.page, questions }
  const form = parseFormDefinition({
    sections: [{ key: 'form', title: words.page, pages: [page] }],
  })
  if (!form.ok) throw new Error(form.error.problems.join('; '))
  return ok(form.value)
}

/** A usual question; the ward is none where there are no wards, and what stands beside it asks for the rest alone. */
function usualInput(
  key: Usual,
  { usual, wards }: { readonly usual: readonly Usual[]; readonly wards: readonly Ward[] },
  words: AskedWords,
): QuestionInput[] {
  const asksWard = usual.includes('ward') && wards.length > 0
  if (key !== 'ward') {
    const label = key === 'ward_text' && asksWard ? words.rest_of_address : words[key]
    const hint = key === 'phone' ? { hint: words.phone_hint } : {}
    return [{ key, label, ...hint, ...TYPED_KINDS[key] }]
  }
  if (!asksWard) return []
  const options = wardOptions(wards, words.elsewhere)
  return [{ key, label: words.ward, hint: words.ward_hint, kind: 'select', options }]
}

/** What a form asks, as it was chosen. */
export function askedIn(form: FormDefinition): Asked {
  const questions = form.sections.flatMap(section => section.pages.flatMap(page => page.questions))
  return {
    usual: USUAL.filter(key => questions.some(question => question.key === key)),
    own: questions.flatMap(question => ownIn(question) ?? []),
  }
}
