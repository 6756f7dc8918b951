import { buffer } from 'node:stream/consumers'
import type { Clock } from '#kernel/clock.ts'
import type { Db } from '#platform/db/db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { PictureWords } from '../domain/article.ts'
import { addPicture } from './add-picture.ts'
import { keepPicture } from './keep-picture.ts'

/** A picture as it was sent, in the file store. */
export type SentPicture = { readonly sha256: string; readonly name: string }

/** Adds a picture that somebody sent: upright, in two sizes, without what the camera noted. As {@link addPicture}. */
export async function addSentPicture(
  deps: { db: Db; clock: Clock; files: FileStore },
  input: {
    siteId: number
    officerId: string
    articleId: string
    sent: SentPicture
    words: PictureWords
  },
): ReturnType<typeof addPicture> {
  const { sent, ...rest } = input
  const { body } = await deps.files.open(sent.sha256)
  const kept = await keepPicture(deps.files, { bytes: await buffer(body), name: sent.name })
  if (!kept.ok) return kept
  const { large, small } = kept.value
  return addPicture(deps, { ...rest, file: large, small })
}
