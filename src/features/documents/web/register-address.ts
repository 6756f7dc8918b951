/** The conditions of a list of documents as they stand in its address. */
import { writeDay } from '#kernel/day-text.ts'
import { plainWords } from '#kernel/plain-text.ts'
import type { DocumentKind, DocumentType } from '../domain/document.ts'
import type { EffectStatus } from '../domain/effect.ts'
import type { ListedDocument, RegisterFilter } from '../domain/register.ts'
import { words } from '../words.ts'

/** Names of the conditions in addresses. */
export const NAMES = {
  text: 'q',
  kind: 'nhom',
  type: 'loai',
  field: 'linh-vuc',
  issuer: 'co-quan',
  signer: 'nguoi-ky',
  effect: 'hieu-luc',
  from: 'tu',
  to: 'den',
} as const

/** A condition. */
export type Condition = keyof typeof NAMES

/** All of them, in the order of addresses. */
export const CONDITIONS = Object.keys(NAMES) as readonly Condition[]

/** A kind as it stands in addresses. */
export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  legal: 'quy-pham-phap-luat',
  steering: 'chi-dao-dieu-hanh',
}

/** A status of effect as it stands in addresses. */
export const EFFECT_WORDS: Readonly<Record<EffectStatus, string>> = {
  not_yet: 'chua-co',
  in_effect: 'con',
  partly_ended: 'het-mot-phan',
  ended: 'het',
}

/** A type as it stands in addresses: quyet-dinh. */
export function typeWord(type: DocumentType): string {
  return plainWords(words('vi').types[type]).join('-')
}

/** The value of a condition as it stands in addresses; empty where it does not hold. */
export function valueIn(filter: RegisterFilter, name: Condition): string {
  const { kind, type, effect, from, to } = filter
  const written: Readonly<Partial<Record<Condition, string | undefined>>> = {
    kind: kind && KIND_WORDS[kind],
    type: type && typeWord(type),
    effect: effect && EFFECT_WORDS[effect],
    from: from && writeDay(from),
    to: to && writeDay(to),
  }
  return written[name] ?? filter[name] ?? ''
}

/** The conditions that hold, as an address says them. */
export function pairsOf(filter: RegisterFilter): (readonly [name: string, value: string])[] {
  return CONDITIONS.map(name => [NAMES[name], valueIn(filter, name)] as const).filter(
    ([, value]) => value !== '',
  )
}

/** The address of a list with these pairs. */
export function addressWith(path: string, pairs: ReturnType<typeof pairsOf>): string {
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value]))
  return pairs.length === 0 ? path : `${path}?${query.toString()}`
}

/** The address of the register under these conditions, after that document if given. */
export function addressOf(
  path: string,
  filter: RegisterFilter,
  after?: Pick<ListedDocument, 'issuedOn' | 'id' | 'near'>,
): string {
  const near = after === undefined || filter.text === undefined ? '' : `_${String(after.near)}`
  const start = after && (['sau', `${after.issuedOn}_${after.id}${near}`] as const)
  return addressWith(path, [...pairsOf(filter), ...(start ? [start] : [])])
}

/** Whether any condition holds. */
export function isNarrowed(filter: RegisterFilter): boolean {
  return pairsOf(filter).length > 0
}
