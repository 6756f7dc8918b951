/** A picture as messengers show it beside a link: one shape, JPEG, made when it is first asked for and kept from then on. */
import { buffer } from 'node:stream/consumers'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { type Db, inTransaction } from '../db/db.ts'
import type { Illustrated, PictureFile } from '../db/picture-queries.ts'
import { pictureWrites } from '../db/picture-writes.ts'
import { insertStoredFile } from '../db/stored-file.ts'
import type { FileStore } from '../files/file-store.ts'
import { preparePictureToShare, SHARE_TYPE } from './prepare-picture.ts'

type Deps = { readonly db: Db; readonly clock: Clock; readonly files: FileStore }

/** The file to share of a picture whose large `file` is known; undefined when it cannot be read any more. */
export async function pictureToShare(
  deps: Deps,
  kind: Illustrated,
  { siteId, id }: { readonly siteId: number; readonly id: string },
  file: PictureFile,
): Promise<PictureFile | undefined> {
  if (file.isMade) return file
  const { body } = await deps.files.open(file.sha256)
  const made = await preparePictureToShare(await buffer(body))
  if (made === undefined) return undefined
  const kept = await deps.files.saveBytes(made)
  const at = deps.clock.now()
  await inTransaction(deps.db, async trx => {
    const stored = { ...kept, id: newId(at), mediaType: SHARE_TYPE, name: 'chia-se.jpg' }
    await insertStoredFile(trx, siteId, stored, at)
    await pictureWrites(kind).noteShared(trx, id, stored.id)
  })
  return { ...file, sha256: kept.sha256, mediaType: SHARE_TYPE }
}
