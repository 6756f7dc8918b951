import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setAssets } from '#ui/assets.ts'

/** Tells the pages under which addresses the built assets lie (dist/assets/manifest.json: name → file name). */
export async function loadAssets(folder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    string
  >
  setAssets(manifest)
}
