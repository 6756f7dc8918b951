import { dropTags } from '#platform/cache/drops.ts'
import type { Trx } from '#platform/db/db.ts'
import { type Act, appendEvent } from '#platform/events/append-event.ts'
import { isAsImported } from '#platform/events/only-imported.ts'
import { fileAddress } from '../domain/article-file.ts'
import { getRevision, insertVersion, lockArticle, putText } from '../store/article.writes.ts'
import { listKeptFiles } from '../store/imported.writes.ts'
import { insertPictures, removePictures } from '../store/picture.writes.ts'
import { type ArticleToImport, addFiles } from './import-article.ts'
import { bodyText, sanitiseBody } from './sanitise-body.ts'
import { articleTag, newsTag } from './tags.ts'

/** What an article has now: its pictures in the order in which they were given, and the files by the ids that were given. */
export type Completed = {
  readonly pictureIds: readonly string[]
  readonly fileIds: ReadonlyMap<string, string>
}

/**
 * Brings pictures and files that could not come with their article, as its next version, in the caller's transaction.
 * Undefined, and nothing is written, when anybody has done anything to the article since. Event: article.import_completed.
 */
export async function completeImported(
  trx: Trx,
  act: Act,
  articleId: string,
  article: ArticleToImport,
): Promise<Completed | undefined> {
  const { siteId } = act
  const found = await lockArticle(trx, siteId, articleId)
  if (found === undefined || !(await isAsImported(trx, 'article', articleId))) return undefined
  const files = await withoutKept(trx, articleId, article)
  const revision = (await getRevision(trx, articleId, 'vi')) + 1
  const { title, lead, author, source, categoryId } = article
  const bodyHtml = sanitiseBody(files.bodyHtml)
  const key = { articleId, siteId, language: 'vi', revision } as const
  const text = { ...key, ...{ title, lead, bodyHtml, author, source } }
  await insertVersion(trx, { ...text, categoryId, savedAt: act.clock.now(), savedBy: undefined })
  await removePictures(trx, articleId)
  const pictureIds = await insertPictures(
    trx,
    { siteId, textId: articleId },
    article.pictures,
    act.clock.now(),
  )
  await putText(trx, { ...text, bodyPlain: bodyText(bodyHtml) })
  await addFiles(trx, act, articleId, files.fresh)
  await appendEvent(trx, act, {
    type: 'article.import_completed',
    subject: { kind: 'article', id: articleId },
    data: { vi: revision, pictures: article.pictures.length, files: article.files.length },
  })
  await dropTags(trx, [newsTag(siteId), articleTag(articleId)])
  return { pictureIds, fileIds: files.ids }
}

/** Files that the article has already keep their id, and with it their address. */
async function withoutKept(trx: Trx, articleId: string, { files, bodyHtml }: ArticleToImport) {
  const kept = await listKeptFiles(trx, articleId)
  const ids = new Map(files.map(({ id, file }) => [id, kept.get(file.sha256) ?? id]))
  return {
    ids,
    fresh: files.filter(({ file }) => !kept.has(file.sha256)),
    bodyHtml: [...ids].reduce(
      (html, [given, id]) => html.replaceAll(fileAddress(given), fileAddress(id)),
      bodyHtml,
    ),
  }
}
