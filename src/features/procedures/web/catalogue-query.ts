/** The conditions of the catalogue as they stand in its address. */
import { z } from 'zod'
import { AUDIENCES, type Audience, LEVELS, type Level } from '../domain/procedure.ts'

/** Conditions of the catalogue. Slugs; `page` from 1. */
export type CatalogueQuery = {
  readonly text?: string | undefined
  readonly field?: string | undefined
  readonly lifeEvent?: string | undefined
  readonly unit?: string | undefined
  readonly audience?: Audience | undefined
  readonly level?: Level | undefined
  readonly page?: number | undefined
}

const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  person: 'ca-nhan',
  business: 'to-chuc',
}
const LEVEL_WORDS: Readonly<Record<Level, string>> = { ward: 'phuong', district: 'quan' }

/** Names and values of the conditions in addresses. */
export const NAMES = {
  text: 'q',
  field: 'linh-vuc',
  lifeEvent: 'su-kien',
  unit: 'don-vi',
  audience: 'doi-tuong',
  level: 'cap',
  page: 'trang',
} as const

const MOST_CHARACTERS = 200
const MOST_PAGES = 1000

// What is no condition is left out rather than refused: an old or mistyped link still shows the catalogue.
const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .optional()
  .catch(undefined)

/** Reads the conditions from an address. */
export const catalogueQuerySchema = z
  .object({
    [NAMES.text]: z.string().trim().max(MOST_CHARACTERS).optional().catch(undefined),
    [NAMES.field]: slug,
    [NAMES.lifeEvent]: slug,
    [NAMES.unit]: slug,
    [NAMES.audience]: slug,
    [NAMES.level]: slug,
    [NAMES.page]: z.coerce.number().int().min(1).max(MOST_PAGES).optional().catch(undefined),
  })
  .transform(
    (sent): CatalogueQuery => ({
      text: sent[NAMES.text] || undefined,
      field: sent[NAMES.field],
      lifeEvent: sent[NAMES.lifeEvent],
      unit: sent[NAMES.unit],
      audience: AUDIENCES.find(each => AUDIENCE_WORDS[each] === sent[NAMES.audience]),
      level: LEVELS.find(each => LEVEL_WORDS[each] === sent[NAMES.level]),
      page: sent[NAMES.page],
    }),
  )

/** The value of a condition as it stands in addresses. */
export function valueIn(query: CatalogueQuery, name: keyof CatalogueQuery): string {
  if (name === 'audience') return query.audience ? AUDIENCE_WORDS[query.audience] : ''
  if (name === 'level') return query.level ? LEVEL_WORDS[query.level] : ''
  return String(query[name] ?? '')
}

/** The address of the catalogue under these conditions. */
export function addressOf(path: string, query: CatalogueQuery): string {
  const pairs = (Object.keys(NAMES) as (keyof CatalogueQuery)[])
    .map(name => [NAMES[name], valueIn(query, name)] as const)
    .filter(([, value]) => value !== '')
  const params = new URLSearchParams(pairs.map(pair => [...pair])).toString()
  return params === '' ? path : `${path}?${params}`
}

/** Whether any condition is set. */
export function isNarrowed(query: CatalogueQuery): boolean {
  return addressOf('', { ...query, page: undefined }) !== ''
}

/** Choices of audience and level, with their values in addresses. */
export const AUDIENCE_VALUES = AUDIENCES.map(audience => ({
  audience,
  value: AUDIENCE_WORDS[audience],
}))
/** Choices of level, with their values in addresses. */
export const LEVEL_VALUES = LEVELS.map(level => ({ level, value: LEVEL_WORDS[level] }))
