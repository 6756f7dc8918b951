/** Makes of an item what the news take in: a plain text with its pictures and files, and notes of what an editor should look at. */
import {
  bodyText,
  MOST_TAG_CHARACTERS,
  MOST_TAGS,
  nameSlug,
  sanitiseBody,
  TEXT_LIMITS,
} from '#features/news'
import type { Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { type Note, note, type Part, type Reason, type SourceItem } from '../domain/item.ts'
import { type BroughtFile, bringFiles } from './bring-files.ts'
import type { Stock } from './find-bytes.ts'
import { pathOf } from './find-moved.ts'
import { type IllustratedPicture, illustrate } from './illustrate.ts'
import { leadOf } from './lead-of.ts'
import { cutLine, plainLine } from './plain-line.ts'
import { rewriteBody } from './rewrite-body.ts'
import type { Source } from './source.ts'

/** An item that may be written. */
export type PreparedItem = {
  readonly title: string
  readonly lead: string
  readonly bodyHtml: string
  readonly author: string
  readonly tags: readonly { readonly slug: string; readonly name: string }[]
  readonly publishedAt: Instant | undefined
  readonly createdAt: Instant
  readonly pictures: readonly IllustratedPicture[]
  readonly files: readonly BroughtFile[]
  /** Links to its own old site (lead-links.ts). */
  readonly links: ReadonlyMap<string, string>
  readonly notes: readonly Note[]
}

const MOST_SOURCE_CHARACTERS = 1_000_000
const MOST_MADE_TITLE = 80

/** What preparing needs. */
export type Preparing = {
  readonly files: FileStore
  readonly source: Source
  readonly stock: Stock
  readonly now: Instant
  /** Told before each picture and file. */
  readonly fetching: (part: Part) => void
}

/** Prepares an item, or tells why it cannot come. */
export async function prepareItem(
  preparing: Preparing,
  item: SourceItem,
): Promise<Result<PreparedItem, { readonly reason: Reason }>> {
  const { stock, now, fetching } = preparing
  const plain = readText(preparing.source, item)
  if (!plain.ok) return plain
  const { place, written, words } = plain.value
  if (words === '' && written.pictures.length === 0) return err({ reason: 'text_missing' })
  const title = titleOf(item.title, words)
  const { lead, html, notes: leadNotes } = leadOf(item.lead, written.html)
  const illustrated = await illustrate(preparing, place, {
    ...{ becomes: item.becomes, html, title: title.text },
    ...{ cover: item.cover, pictures: written.pictures },
  })
  const at = { stock, address: place.address, now, fetching }
  const text = { html: illustrated.html, links: written.files }
  const linked = await bringFiles(preparing.files, at, text)
  const bodyHtml = sanitiseBody(linked.html)
  if (bodyHtml.length > TEXT_LIMITS.html) return err({ reason: 'text_too_long' })
  const lost = lostIn([item.title, item.lead, words].join(' '))
  const isOut = item.isOut && lost.length === 0
  const { publishedAt, createdAt, notes: dateNotes } = datesOf({ ...item, isOut }, now)
  const topics = topicsOf(item)
  const notes = [
    ...item.notes,
    ...title.notes,
    ...leadNotes,
    ...dateNotes,
    ...topics.notes,
    ...lost,
  ]
  return ok({
    ...{ title: title.text, lead, bodyHtml, publishedAt, createdAt },
    author: cutLine(item.author, TEXT_LIMITS.byline),
    tags: topics.tags,
    ...{ pictures: illustrated.pictures, files: linked.files, links: written.links },
    notes: [...notes, ...written.notes, ...illustrated.notes, ...linked.notes].slice(0, MOST_NOTES),
  })
}

/** Nobody reads more of them. */
export const MOST_NOTES = 100

/** An item's text made plain, where it stood, and its words; or why it cannot come. */
export function readText(source: Source, item: SourceItem) {
  if (item.html.length > MOST_SOURCE_CHARACTERS) return err({ reason: 'text_too_long' } as const)
  const place = {
    address: URL.parse(item.readAt ?? item.address, source.base)?.href ?? source.base,
    hosts: source.hosts,
  }
  const attachments = (name: string) => source.attachments(item, name)
  const written = rewriteBody(item.html, { linesCount: item.linesCount, place, attachments })
  return ok({ place, written, words: bodyText(sanitiseBody(written.html)) })
}

/** Tells of letters that were none: nobody is to read them before an editor has. */
export function lostIn(text: string): readonly Note[] {
  return /\uFFFD/.test(text) ? [note('letters_lost')] : []
}

/** The title that an item has, or the beginning of its text. */
export function titleOf(given: string, words: string): { text: string; notes: readonly Note[] } {
  const title = given === '' ? cutLine(plainLine(words), MOST_MADE_TITLE) : given
  const text = cutLine(title || '…', TEXT_LIMITS.title)
  if (given === '') return { text, notes: [note('title_made')] }
  return { text, notes: text === given ? [] : [note('title_cut', given)] }
}

/** What was out is out with its own date. What says no date, or one to come, waits for an editor. */
function datesOf({ isOut, writtenAt }: SourceItem, now: Instant) {
  const createdAt = writtenAt === undefined || writtenAt > now ? now : writtenAt
  if (writtenAt === undefined)
    return { publishedAt: undefined, createdAt, notes: [note('date_missing')] }
  if (isOut && writtenAt > now)
    return {
      publishedAt: undefined,
      createdAt,
      notes: [note('date_ahead', writtenAt.toISOString())],
    }
  return { publishedAt: isOut ? writtenAt : undefined, createdAt, notes: [] }
}

/** Words under which it is found: its tags, and the topics that it had beside its own. */
function topicsOf({ category, otherCategories, tags }: SourceItem) {
  const notes = category.length === 0 ? [note('category_missing')] : []
  const found = new Map<string, { slug: string; name: string }>()
  const hasTaken = (name: string) => {
    const slug = nameSlug(name)
    const isNew = !found.has(slug) && name.length <= MOST_TAG_CHARACTERS && found.size < MOST_TAGS
    if (slug !== '' && isNew) found.set(slug, { slug, name })
    return found.has(slug)
  }
  for (const { name } of otherCategories) {
    const path = pathOf({ kind: 'tag', name: nameSlug(name) })
    const isTag = hasTaken(name)
    notes.push(isTag ? note('other_categories', `${name} → ${path}`) : note('category_left', name))
  }
  notes.push(...tags.filter(name => !hasTaken(name)).map(name => note('tags_left', name)))
  return { tags: [...found.values()], notes }
}
