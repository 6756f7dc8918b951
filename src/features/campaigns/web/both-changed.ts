/** What is said where two officers changed the same of a campaign. */
import type { Language } from '#kernel/language.ts'
import { bothChanged, isQuotedWhole } from '#ui/both-changed.ts'
import { goesWithName, type IDENTITY_QUESTIONS } from '../domain/identity.ts'
import type { Ward } from '../domain/wards.ts'
import { words } from '../words.ts'
import { type CampaignField, slotLines } from './campaign-parts.ts'
import type { CampaignErrors, TypedCampaign } from './desk.forms.ts'

/** What the other one saved, where a sentence does not hold it: by the name of its field, line by line. */
export type TheirLists = readonly { readonly label: string; readonly lines: readonly string[] }[]

type Clash = {
  readonly clashes: readonly CampaignField[]
  readonly theirs: TypedCampaign
  readonly wards: readonly Ward[]
}

/** What the other one saved: at the fields that both changed, and above the form where it is long. */
export function tellBoth(
  language: Language,
  { clashes, theirs, wards }: Clash,
): { readonly errors: CampaignErrors; readonly theirs: TheirLists } {
  const { fields, slots, own } = words(language).desk
  const labels = { ...fields, slots: slots.title, own: own.title }
  const lines = (field: CampaignField) => linesOf(language, theirs, field, wards)
  const texts = Object.fromEntries(clashes.map(field => [field, lines(field).join('; ')]))
  const said = bothChanged(language, {
    ...({ code: 'both_changed', clashes } as const),
    ...{ theirs: texts as Record<CampaignField, string>, merged: texts as never },
  })
  const isLong = (field: CampaignField) => isList(field) || !isQuotedWhole(texts[field] ?? '')
  return {
    errors: Object.fromEntries(
      clashes.map(field => [field, isList(field) ? 'list_both_changed' : (said[field] ?? '')]),
    ),
    theirs: clashes.filter(isLong).map(field => ({ label: labels[field], lines: lines(field) })),
  }
}

function isList(field: CampaignField): field is 'slots' | 'own' | 'usual' | 'wards' {
  return ['slots', 'own', 'usual', 'wards'].includes(field)
}

function linesOf(
  language: Language,
  theirs: TypedCampaign,
  field: CampaignField,
  wards: readonly Ward[],
): readonly string[] {
  const { asked, desk } = words(language)
  if (field === 'slots') return slotLines(theirs)
  if (field === 'own') return theirs.own.map(({ vi }) => vi)
  if (field === 'usual') return theirs.usual.map(each => asked[each])
  if (field === 'wards')
    return wards
      .filter(({ id }) => theirs.wards.includes(String(id)))
      .map(({ name }) => name[language])
  const value = theirs[field]
  if (field !== 'identity') return value === '' ? [] : [value]
  if (value === '') return [desk.anyNumber]
  const question = asked[value as (typeof IDENTITY_QUESTIONS)[number]]
  return [goesWithName(value) ? desk.withName(question) : question]
}
