/** A campaign as it is typed, by what can be changed without the rest; and two who change one at once. */
import { mergeParts, type Parts } from '#kernel/merge-parts.ts'
import type { TypedCampaign } from './desk.forms.ts'
import { readOwn } from './own-questions.forms.ts'

/** A moment is none without its time, ages belong together; times of the campaign, and its questions, are right as a whole. */
const WHOLES = {
  ...({ title_vi: ['title_vi'], title_en: ['title_en'] } as const),
  ...({ about_vi: ['about_vi'], about_en: ['about_en'] } as const),
  ...({ who_vi: ['who_vi'], who_en: ['who_en'], place: ['place'] } as const),
  ...({ ages: ['age_from', 'age_below'], wards: ['wards'] } as const),
  ...({ opens: ['opens_day', 'opens_time'], closes: ['closes_day', 'closes_time'] } as const),
  ...({ slots: ['slots'], usual: ['usual'], own: ['own'] } as const),
  ...({ identity: ['identity'], reminder: ['reminder'], retention: ['retention'] } as const),
} as const satisfies { readonly [whole: string]: readonly (keyof TypedCampaign)[] }

type Whole = keyof typeof WHOLES
/** A field of the form that two may have changed. */
export type CampaignField = (typeof WHOLES)[Whole][number]

const NAMES = Object.keys(WHOLES) as Whole[]

/** A campaign by its parts. */
export function campaignParts(values: TypedCampaign): Parts<Whole> {
  const texts = NAMES.map(whole => [whole, WHOLES[whole].map(textIn(values)).join('\n')])
  return Object.fromEntries(texts) as Parts<Whole>
}

/** What is typed next, and of what both changed in another way all that differs. */
export function mergeCampaigns(
  began: Partial<Parts<Whole>> | undefined,
  theirs: TypedCampaign,
  mine: TypedCampaign,
): {
  readonly merged: TypedCampaign
  readonly clashes: readonly CampaignField[]
  readonly isMerged: boolean
} {
  const own = campaignParts(mine)
  const { merged, clashes, isMerged } = mergeParts(began, campaignParts(theirs), own)
  const kept = NAMES.filter(whole => merged[whole] !== own[whole]).flatMap(fieldsIn)
  const [one, other] = [textIn(theirs), textIn(mine)]
  return {
    merged: { ...mine, ...Object.fromEntries(kept.map(field => [field, theirs[field]])) },
    clashes: clashes.flatMap(fieldsIn).filter(field => one(field) !== other(field)),
    isMerged,
  }
}

/** The times of a campaign as they are read: `12/10/2026 07:30–08:00 (20)`. */
export function slotLines({ slots }: Pick<TypedCampaign, 'slots'>): string[] {
  return slots
    .filter(({ day, from, to, capacity }) => [day, from, to, capacity].some(text => text !== ''))
    .map(({ day, from, to, capacity }) => `${day} ${from}–${to} (${capacity})`)
}

function textIn(values: TypedCampaign): (field: CampaignField) => string {
  return field => {
    if (field === 'slots') return slotLines(values).join('; ')
    if (field === 'own') return JSON.stringify(readOwn(values.own))
    const value = values[field]
    return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value.toSorted().join(' ')
  }
}

function fieldsIn(whole: Whole): readonly CampaignField[] {
  return WHOLES[whole]
}
