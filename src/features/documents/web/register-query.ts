/** The conditions of the register as they stand in its address. */
import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { DOCUMENT_TYPES, type DocumentType } from '../domain/document.ts'
import { EFFECTS, type EffectStatus } from '../domain/effect.ts'
import type { ListedDocument, RegisterCursor, RegisterFilter } from '../domain/register.ts'
import { words } from '../words.ts'

/** Names of the conditions in addresses. */
export const NAMES = {
  text: 'q',
  type: 'loai',
  field: 'linh-vuc',
  issuer: 'co-quan',
  year: 'nam',
  effect: 'hieu-luc',
} as const

const EFFECT_WORDS: Readonly<Record<EffectStatus, string>> = {
  not_yet: 'chua-co',
  in_effect: 'con',
  partly_ended: 'het-mot-phan',
  ended: 'het',
}
const MOST_CHARACTERS = 200

/** A type as it stands in addresses: quyet-dinh. */
const typeWord = (type: DocumentType): string => plainWords(words('vi').types[type]).join('-')

// What is no condition is left out rather than refused: an old or mistyped link still shows the register.
const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,120}$/)
  .optional()
  .catch(undefined)

const cursor = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}_[^_]+(?:_\d)?$/)
  .transform((text): RegisterCursor | undefined => {
    const [day = '', id = '', near = '0'] = text.split('_')
    return isPlainDate(day) && isId(id) ? { near: Number(near), day, id } : undefined
  })
  .optional()
  .catch(undefined)

/** Reads the conditions, and where the page begins. */
export const registerQuery = z
  .object({
    [NAMES.text]: z.string().trim().max(MOST_CHARACTERS).optional().catch(undefined),
    [NAMES.type]: slug,
    [NAMES.field]: slug,
    [NAMES.issuer]: slug,
    [NAMES.year]: z
      .string()
      .regex(/^(?:19|20)\d{2}$/)
      .optional()
      .catch(undefined),
    [NAMES.effect]: slug,
    sau: cursor,
  })
  .transform(sent => ({
    after: sent.sau,
    filter: {
      text: sent[NAMES.text] || undefined,
      type: DOCUMENT_TYPES.find(type => typeWord(type) === sent[NAMES.type]),
      field: sent[NAMES.field],
      issuer: sent[NAMES.issuer],
      year: sent[NAMES.year] === undefined ? undefined : Number(sent[NAMES.year]),
      effect: EFFECTS.find(effect => EFFECT_WORDS[effect] === sent[NAMES.effect]),
    } satisfies RegisterFilter,
  }))

/** The value of a condition as it stands in addresses. */
export function valueIn(filter: RegisterFilter, name: keyof typeof NAMES): string {
  const { type, effect } = filter
  if (name === 'type') return type === undefined ? '' : typeWord(type)
  if (name === 'effect') return effect === undefined ? '' : EFFECT_WORDS[effect]
  return String(filter[name] ?? '')
}

/** The address of the register under these conditions, after that document if given. */
export function addressOf(
  path: string,
  filter: RegisterFilter,
  after?: Pick<ListedDocument, 'issuedOn' | 'id' | 'near'>,
): string {
  const pairs = (Object.keys(NAMES) as (keyof typeof NAMES)[])
    .map(name => [NAMES[name], valueIn(filter, name)] as [string, string])
    .filter(([, value]) => value !== '')
  if (after !== undefined) {
    const near = filter.text === undefined ? '' : `_${String(after.near)}`
    pairs.push(['sau', `${after.issuedOn}_${after.id}${near}`])
  }
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`
}

/** Whether any condition is set. */
export function isNarrowed(filter: RegisterFilter): boolean {
  return addressOf('', filter) !== ''
}
