/** Makes of an item what the pages take in: a plain text with its pictures. Pages hold no files: an editor is told of each. */

import { sanitiseBody, TEXT_LIMITS } from '#features/news'
import type { PageToImport } from '#features/pages'
import type { Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Note, note, type Reason, type SourceItem } from '../domain/item.ts'
import { type IllustratedPicture, illustrate } from './illustrate.ts'
import { lostIn, MOST_NOTES, type Preparing, readText, titleOf } from './prepare-item.ts'

/** A page that may be written. */
export type PreparedPage = PageToImport & {
  readonly pictures: readonly IllustratedPicture[]
  /** Links to its own old site (lead-links.ts). */
  readonly links: ReadonlyMap<string, string>
  readonly notes: readonly Note[]
}

/** Prepares a page, or tells why it cannot come. */
export async function preparePage(
  preparing: Preparing,
  item: SourceItem,
): Promise<Result<PreparedPage, { readonly reason: Reason }>> {
  const { source, stock, now } = preparing
  const plain = readText(source, item)
  if (!plain.ok) return plain
  const { place, written, words } = plain.value
  if (words === '' && written.pictures.length === 0) return err({ reason: 'text_missing' })
  const title = titleOf(item.title, words)
  const { html, pictures, ...illustrated } = await illustrate(preparing, place, {
    ...{ becomes: item.becomes, html: written.html, title: title.text },
    ...{ cover: item.cover, pictures: written.pictures },
  })
  const bodyHtml = sanitiseBody(html)
  // A rehearsal gets no pictures.
  if (bodyHtml === '' && stock.kind !== 'none') return err({ reason: 'text_missing' })
  if (bodyHtml.length > TEXT_LIMITS.html) return err({ reason: 'text_too_long' })
  const writtenAt = notAfter(now, item.writtenAt) ?? now
  const lost = lostIn(`${item.title} ${words}`)
  const notes = [
    ...[...item.notes, ...title.notes, ...lost, ...written.notes],
    ...[...illustrated.notes, ...written.files.map(each => note('link_to_file', each))],
  ]
  const isOut = item.isOut && lost.length === 0
  return ok({
    ...{ title: title.text, bodyHtml, pictures, links: written.links, isOut, writtenAt },
    changedAt: notAfter(now, item.changedAt) ?? writtenAt,
    notes: notes.slice(0, MOST_NOTES),
  })
}

/** What an old site says of a day that is still to come was today. */
function notAfter(now: Instant, said: Instant | undefined): Instant | undefined {
  if (said === undefined) return undefined
  return said > now ? now : said
}
