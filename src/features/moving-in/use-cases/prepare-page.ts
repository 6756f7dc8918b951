/** Makes of an item what the pages take in: a plain text. Pages hold no pictures and no files: an editor is told of each. */
import { bodyText, sanitiseBody, TEXT_LIMITS } from '#features/news'
import type { PageToImport } from '#features/pages'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Note, note, type Reason, type SourceItem } from '../domain/item.ts'
import { nameOf } from './illustrate.ts'
import { lostIn, MOST_NOTES, type Preparing, readText, titleOf } from './prepare-item.ts'

/** A page that may be written. */
export type PreparedPage = PageToImport & { readonly notes: readonly Note[] }

/** Prepares a page, or tells why it cannot come. */
export function preparePage(
  { source, now }: Pick<Preparing, 'source' | 'now'>,
  item: SourceItem,
): Result<PreparedPage, { readonly reason: Reason }> {
  const plain = readText(source, item)
  if (!plain.ok) return plain
  const { written, words } = plain.value
  const html = written.html.replace(/<figure data-picture="\d+"><\/figure>/g, '')
  const bodyHtml = sanitiseBody(html)
  if (bodyText(bodyHtml) === '') return err({ reason: 'text_missing' })
  if (bodyHtml.length > TEXT_LIMITS.html) return err({ reason: 'text_too_long' })
  const title = titleOf(item.title, words)
  const covers = item.cover === undefined ? [] : [item.cover]
  const pictures = new Set([...covers, ...written.pictures].map(nameOf))
  const writtenAt = item.writtenAt !== undefined && item.writtenAt < now ? item.writtenAt : now
  const { changedAt = writtenAt } = item
  const lost = lostIn(`${item.title} ${words}`)
  const notes = [
    ...[...item.notes, ...title.notes, ...lost, ...written.notes],
    ...[...pictures].map(each => note('picture_in_page', each)),
    ...written.files.map(each => note('link_to_file', each)),
  ]
  return ok({
    ...{ title: title.text, bodyHtml, isOut: item.isOut && lost.length === 0, writtenAt },
    changedAt: changedAt < now ? changedAt : now,
    notes: notes.slice(0, MOST_NOTES),
  })
}
