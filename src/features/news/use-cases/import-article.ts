import { type Id, newId } from '#kernel/ids.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { dropTags } from '#platform/cache/drops.ts'
import type { Trx } from '#platform/db/db.ts'
import type { DescribedPicture } from '#platform/db/picture-writes.ts'
import { insertStoredFile, type KeptFile } from '#platform/db/stored-file.ts'
import { type Act, appendEvent } from '#platform/events/append-event.ts'
import type { Named } from '../domain/arrangement.ts'
import type { TextDraft } from '../domain/article.ts'
import { articleSlug } from '../domain/article-slug.ts'
import { setTags } from '../store/arrangement.writes.ts'
import { insertVersion, lockSlugsLike, putText } from '../store/article.writes.ts'
import { insertFile } from '../store/article-file.writes.ts'
import { insertImported } from '../store/imported.writes.ts'
import { keepNamed } from '../store/named.queries.ts'
import { insertPictures } from '../store/picture.writes.ts'
import { findAlikeSoon } from './find-alike.job.ts'
import { bodyText, sanitiseBody } from './sanitise-body.ts'
import { mostReadTag, newsTag } from './tags.ts'

/** An article as it was elsewhere. Its text names the pictures by their place in the list, from 1. */
export type ArticleToImport = Required<TextDraft> & {
  readonly categoryId: number
  /** When it went out there; undefined when it did not, or is not to be out here: then it is a draft. */
  readonly publishedAt: Instant | undefined
  /** When it was written. */
  readonly createdAt: Instant
  readonly tags: readonly Named[]
  readonly pictures: readonly DescribedPicture[]
  /** Files that the text links to, each by the address of its id. */
  readonly files: readonly ImportedFile[]
}

/** A file in the file store, and the id that it is to have. */
export type ImportedFile = { readonly id: Id; readonly file: Omit<KeptFile, 'id'> }

/** What was brought: the ids of its pictures, in the order in which they were given. */
export type ImportedArticle = {
  readonly articleId: string
  readonly slug: string
  readonly pictureIds: readonly string[]
}

/**
 * Brings in an article whole, with its pictures, files, tags and date, in the caller's transaction. Its HTML goes through the
 * sanitiser. Event: article.imported.
 */
export async function importArticle(
  trx: Trx,
  act: Act,
  article: ArticleToImport,
): Promise<ImportedArticle> {
  const now = act.clock.now()
  const id = newId(now)
  const day = dateInVietNam(article.publishedAt ?? now)
  const slug = await freeSlug(trx, act.siteId, articleSlug(article.title, day))
  const { siteId } = act
  await insertImported(trx, { id, siteId, slug, ...article })
  const { title, lead, author, source, categoryId } = article
  const bodyHtml = sanitiseBody(article.bodyHtml)
  const key = { articleId: id, siteId, language: 'vi', revision: 1 } as const
  const text = { ...key, ...{ title, lead, bodyHtml, author, source } }
  await insertVersion(trx, { ...text, categoryId, savedAt: now, savedBy: undefined })
  const pictureIds = await insertPictures(
    trx,
    { siteId, textId: id },
    article.pictures,
    act.clock.now(),
  )
  await putText(trx, { ...text, bodyPlain: bodyText(bodyHtml) })
  await keepNamed(trx, siteId)
  await setTags(trx, { articleId: id, siteId }, article.tags)
  await addFiles(trx, act, id, article.files)
  await appendEvent(trx, act, {
    type: 'article.imported',
    subject: { kind: 'article', id },
    data: {
      ...{ slug, vi: 1, pictures: article.pictures.length, files: article.files.length },
      published_at: article.publishedAt?.toISOString(),
      tags: article.tags.map(each => each.slug),
    },
  })
  if (article.publishedAt !== undefined) await findAlikeSoon(trx, { siteId, articleId: id })
  await dropTags(trx, [newsTag(siteId), mostReadTag(siteId)])
  return { articleId: id, slug, pictureIds }
}

async function freeSlug(trx: Trx, siteId: number, wanted: string): Promise<string> {
  const taken = await lockSlugsLike(trx, siteId, wanted)
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${String(number)}`
  return slug
}

/** Gives an article files that no editor sent. */
export async function addFiles(
  trx: Trx,
  { siteId, clock }: Act,
  articleId: string,
  files: readonly ImportedFile[],
): Promise<void> {
  const now = clock.now()
  for (const { id, file } of files) {
    const stored = { ...file, id: newId(now) }
    await insertStoredFile(trx, siteId, stored, now)
    const place = { id, site_id: siteId, article_id: articleId, file_id: stored.id }
    await insertFile(trx, { ...place, added_at: now, added_by: null })
  }
}
