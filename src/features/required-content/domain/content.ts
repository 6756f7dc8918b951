/**
 * Words of this feature:
 *   requirement  what the law wants on a site, from a day on, with its citation
 *   evidence     what there is of it on the site
 *   finding      what is wrong with the evidence, for those who mend it
 */
import type { Instant } from '#kernel/instant.ts'
import { addMinutes } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'

/** What a requirement is met by. */
export type SatisfiedBy =
  | 'page'
  | 'units'
  | 'leaders'
  | 'boundary'
  | 'procedures'
  | 'documents'
  | 'opinions'

/** What the law wants. */
export type Requirement = {
  readonly key: string
  readonly name: Localised
  /** Empty: proposed by the product, as no rule says it. */
  readonly citation: string
  readonly satisfiedBy: SatisfiedBy
  /** Within so many days somebody confirms that it is still right. */
  readonly confirmDays: number
  /** The longest that an administration may set. */
  readonly mostDays: number
}

/** How a requirement stands. */
export const CONTENT_STATES = ['present', 'overdue', 'broken', 'empty', 'missing'] as const
/** One of them. */
export type ContentState = (typeof CONTENT_STATES)[number]

/** What is wrong: something lacks, a map shows another area, a page says nothing, a link leads nowhere, a picture cannot be seen, the facts behind changed later, nobody confirmed it in time. */
export type Finding = {
  readonly kind:
    | 'lacking'
    | 'other_area'
    | 'empty'
    | 'dead_link'
    | 'dead_picture'
    | 'source_changed'
    | 'not_confirmed'
  readonly what: string
}

/** A piece of evidence. */
export type Piece = {
  readonly changedAt: Instant
  readonly confirmedAt: Instant
  /** Addresses of the site in it that lead nowhere. */
  readonly deadLinks: readonly string[]
  /** Numbers of the pictures placed in it that no reader sees. */
  readonly deadPictures?: readonly number[]
  readonly name: string
  /** It is there and says nothing. */
  readonly isEmpty?: boolean
  /** When the facts that it tells of last changed. */
  readonly sourceChangedAt?: Instant | undefined
}

/** All that there is of a requirement. */
export type Evidence = {
  readonly pieces: readonly Piece[]
  /** Parts that should be there and are not, by name. */
  readonly lacking: readonly string[]
  /** The area that a map should show, and does not. */
  readonly notShown?: string
}

/** What was measured of a requirement. */
export type Measurement = {
  readonly state: ContentState
  readonly changedAt: Instant | null
  /** By when it is to be confirmed. */
  readonly dueAt: Instant | null
  readonly findings: readonly Finding[]
}

const MINUTES_PER_DAY = 1440

/** Judges the evidence. What lacks comes before what says nothing, that before what is broken, that before what is late. */
export function measureContent(
  { confirmDays }: Pick<Requirement, 'confirmDays'>,
  { pieces: all, lacking, notShown }: Evidence,
  now: Instant,
): Measurement {
  const pieces = all.filter(piece => piece.isEmpty !== true)
  const absent = [
    ...lacking.map(what => ({ kind: 'lacking', what }) as const),
    ...(notShown === undefined ? [] : [{ kind: 'other_area', what: notShown } as const]),
    ...all.flatMap(piece => (piece.isEmpty ? [{ kind: 'empty', what: piece.name } as const] : [])),
  ]
  const times = (of: (piece: Piece) => Instant) => pieces.map(piece => of(piece).getTime())
  const [first] = pieces
  if (first === undefined) return nothingThere(absent)
  const changedAt = new Date(Math.max(...times(piece => piece.changedAt)))
  const confirmedAt = new Date(Math.min(...times(piece => piece.confirmedAt)))
  const dueAt = addMinutes(confirmedAt, confirmDays * MINUTES_PER_DAY)
  const findings = [
    ...absent,
    ...pieces.flatMap(brokenIn),
    ...lateFindings(pieces, {
      dueAt: at => addMinutes(at, confirmDays * MINUTES_PER_DAY),
      now,
    }),
  ]
  return { state: stateOf(findings), changedAt, dueAt, findings }
}

function brokenIn({ name, deadLinks, deadPictures = [] }: Piece): Finding[] {
  return [
    ...deadLinks.map(what => ({ kind: 'dead_link', what }) as const),
    ...deadPictures.map(
      number => ({ kind: 'dead_picture', what: `${String(number)} (${name})` }) as const,
    ),
  ]
}

function nothingThere(findings: readonly Finding[]): Measurement {
  const state = findings.length > 0 ? stateOf(findings) : 'missing'
  return { state, changedAt: null, dueAt: null, findings }
}

function lateFindings(
  pieces: readonly Piece[],
  { dueAt, now }: { dueAt: (confirmedAt: Instant) => Instant; now: Instant },
): Finding[] {
  return pieces.flatMap(({ name, confirmedAt, sourceChangedAt }): Finding[] => {
    if (sourceChangedAt !== undefined && sourceChangedAt > confirmedAt)
      return [{ kind: 'source_changed', what: name }]
    return dueAt(confirmedAt) < now ? [{ kind: 'not_confirmed', what: name }] : []
  })
}

function stateOf(findings: readonly Finding[]): ContentState {
  const has = (kind: Finding['kind']) => findings.some(finding => finding.kind === kind)
  if (has('lacking') || has('other_area')) return 'missing'
  if (has('empty')) return 'empty'
  if (has('dead_link') || has('dead_picture')) return 'broken'
  return findings.length > 0 ? 'overdue' : 'present'
}

/** What a text links to and shows within the site, each once: by path alone, or by the whole address under one of its hosts. */
export function linksIn(html: string, hosts: readonly string[] = []): string[] {
  const found = [...html.matchAll(/<(?:a|img|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g)]
  const paths = found.flatMap(([, address = '']) =>
    ownPath(address.replaceAll('&amp;', '&'), hosts),
  )
  return [...new Set(paths)]
}

function ownPath(address: string, hosts: readonly string[]): string[] {
  if (address.startsWith('/') && !address.startsWith('//')) return [address.replace(/#.*/, '')]
  const url = URL.parse(address, 'https://here.invalid')
  const isOwn =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^(?:https?:)?\/\//.test(address) &&
    hosts.includes(url.hostname)
  return isOwn ? [url.pathname + url.search] : []
}
