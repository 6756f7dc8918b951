/** Pictures of the demo: drawn, described in pictures.json, and taken into the file store as an editor's are. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileStore } from '#platform/files/file-store.ts'

/** A picture as a text of the demo names it. */
export type SeedPicture = {
  readonly name: string
  readonly captionVi: string
  readonly captionEn: string
}

const CREDIT = 'Minh họa: Motcua'

/** Reads `name | Vietnamese caption | English caption`. */
export function readPicture(line: string): SeedPicture {
  const [name = '', captionVi = '', captionEn = ''] = line.split('|').map(part => part.trim())
  return { name, captionVi, captionEn }
}

/** Keeps a picture in both sizes and gives it with its words. `folder` is db/seed/news of the checkout. */
export async function keepDemoPicture(files: FileStore, folder: string, picture: SeedPicture) {
  const { name, captionVi, captionEn } = picture
  const described = JSON.parse(await readFile(join(folder, 'pictures.json'), 'utf8')) as Record<
    string,
    { vi: string; en: string } | undefined
  >
  const alt = described[name]
  if (alt === undefined) throw new Error(`Nobody has described the picture ${name}`)
  return {
    file: await keepFile(files, folder, `${name}.webp`),
    small: await keepFile(files, folder, `${name}-small.webp`),
    words: { alt, caption: { vi: captionVi, en: captionEn }, credit: CREDIT },
  }
}

async function keepFile(files: FileStore, folder: string, name: string) {
  const kept = await files.saveBytes(await readFile(join(folder, 'pictures', name)))
  return { ...kept, mediaType: 'image/webp', name }
}
