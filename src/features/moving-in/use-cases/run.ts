/** A run of the import: what it is given, and what it keeps in mind. */
import { createHash } from 'node:crypto'
import type { Clock } from '#kernel/clock.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Log } from '#platform/log/log.ts'
import type { Entry, ItemName, Note, Part, Reason } from '../domain/item.ts'
import type { Stock } from './find-bytes.ts'
import type { Source } from './source.ts'

/** What importing needs. */
export type ImportDeps = {
  readonly db: Db
  readonly clock: Clock
  readonly files: FileStore
  readonly log: Log
}

/** What is told of an item that was left out, or that wants a look. */
export type Told = ItemName & {
  /** Where what was brought is now: a path of this site. */
  readonly path: string | undefined
  readonly reason: Reason | undefined
  readonly about: string
  readonly notes: readonly Note[]
}

/** How many items came, were in before, stayed out, and want a look; `lacking`: pictures and files that did not come. */
export type Counts = {
  brought: number
  known: number
  left: number
  noted: number
  lacking: number
}

/** What is to be brought, where to, and who is told. */
export type Importing = {
  readonly siteId: number
  readonly source: Source
  readonly stock: Stock
  /** Further hosts of the same old site, each by its bare name, as the operator said. */
  readonly oldHosts: readonly string[]
  /** The topic of what names none. */
  readonly noCategory: { readonly nameVi: string; readonly nameEn: string }
  /** Nothing is written. */
  readonly isRehearsal: boolean
  /** Stops it before the next item: it fails then, as the signal says. */
  readonly stopped?: AbortSignal
  readonly reached: (entries: number) => void
  /** Told before each picture and file of the item of that number, counted from one: a slow server is no standstill. */
  readonly fetching: (item: number, part: Part) => void
  readonly tell: (item: Told) => Promise<void>
}

/** A run that goes on. */
export type Run = Importing & {
  readonly deps: ImportDeps
  readonly id: string
  readonly startedAt: Instant
  readonly counts: Counts
  readonly seen: Set<string>
  readonly categories: Map<string, number>
  failures: number
}

/** The system acts: an operator has no account. */
export function actOf({ clock }: ImportDeps, siteId: number) {
  return { siteId, clock, actor: { kind: 'system' } } as const
}

const MOST_ID_CHARACTERS = 400

/** An entry whose id says something and is no longer than the database takes. */
export function withUsableId(entry: Entry): Entry {
  const { id } = entry.item
  if (id !== '' && id.length <= MOST_ID_CHARACTERS) return entry
  const { key: _key, ...said } = entry.item
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex')
  return { ...entry, item: { ...entry.item, id: `sha256:${hash}` } } as Entry
}
