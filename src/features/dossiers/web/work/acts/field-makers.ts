/** Fields that several acts ask for. */
import type { OfficerOnDuty } from '#features/organisation'
import type { Language } from '#kernel/language.ts'
import { REASONS, type ReasonList } from '../../../domain/reasons.ts'
import type { ActField } from './act-field.ts'
import type { About } from './act-spec.ts'

/** The words of a field, and its hint when it has one. */
export function labelled(
  { names }: Pick<About, 'names'>,
  label: keyof About['names']['work']['acts']['fields'] & LabelOfText,
  hint?: keyof About['names']['work']['acts']['hints'],
) {
  const { fields, hints } = names.work.acts
  return { label: fields[label], hint: hint && hints[hint] }
}

type Fields = About['names']['work']['acts']['fields']
type LabelOfText = { [K in keyof Fields]: Fields[K] extends string ? K : never }[keyof Fields]

/** Words that explain the act. */
export function reasonField(about: About): ActField {
  return { kind: 'area', name: 'reason', ...labelled(about, 'reason') }
}

/** A remark for whoever has it next. */
export function noteField(about: About): ActField {
  return { kind: 'area', name: 'note', ...labelled(about, 'note'), optional: true }
}

/** Listed reasons and guidance. */
export function endFields(about: About, list: ReasonList): ActField[] {
  const known: Readonly<Record<string, string>> = about.names.say.reasons[list]
  return [
    {
      ...{ kind: 'reasons', name: 'reason', ...labelled(about, 'reasons', 'reasons') },
      options: REASONS[list].map(code => ({ value: code, text: known[code] ?? code })),
      textLabel: about.names.work.acts.fields.reasonText,
    },
    { kind: 'area', name: 'guidance', ...labelled(about, 'guidance', 'guidance') },
  ]
}

/** Somebody of those whom the form lets choose; nothing when there is nobody. */
export function officerField(about: About, isOptional: boolean): ActField[] {
  const { officers, names } = about
  const { choices } = names.work.acts
  if (officers.length === 0 && isOptional) return []
  return [
    {
      ...{ kind: 'select', name: 'officer', ...labelled(about, 'officer') },
      options: officerOptions(officers, names.language),
      prompt: isOptional ? choices.anyone : choices.choose,
      optional: isOptional,
    },
  ]
}

/** Officers with their posts. */
export function officerOptions(officers: readonly OfficerOnDuty[], language: Language) {
  return officers.map(each => {
    const title = language === 'vi' ? each.titleVi : each.titleEn
    return { value: each.id, text: title === '' ? each.fullName : `${each.fullName} (${title})` }
  })
}
