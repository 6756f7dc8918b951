/** Promise to photographers: what a camera notes beside a picture (place, time, owner) lies nowhere once it was sent. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { foundTown } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const OWNER = 'May anh cua ong Nguyen Van Chup'

const town = await foundTown()
const editor = await browserOf(town, 'editor')
const administrator = await browserOf(town, 'administrator')

const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#a33' } })
  .withExif({ IFD0: { Artist: OWNER } })
  .jpeg()
  .toBuffer()

const formWith = (field: string, fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append(field, new Blob([Uint8Array.from(photo)]), 'anh.jpg')
  return form
}

/** Files that hold the owner's name, of all that the product keeps on the disk. */
async function filesThatName(): Promise<string[]> {
  const found: string[] = []
  const folder = town.product.deps.config.DATA_DIR
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && (await readFile(path)).includes(OWNER)) found.push(path)
  }
  return found
}

test('the photo that is sent does name its owner', () => {
  expect(photo.includes(OWNER)).toBe(true)
})

test.each([
  ['described', { alt_vi: 'Cổng chợ' }, 303],
  ['sent without a description, and so refused', { alt_vi: '' }, 422],
])('a picture of an article, %s', async (_, words, status) => {
  const sent = await editor.upload(
    `/can-bo/tin-tuc/${town.article.articleId}/anh`,
    formWith('file', words),
  )
  expect(sent.statusCode).toBe(status)
  expect(await filesThatName()).toEqual([])
})

test('an emblem of a site', async () => {
  const fields = { key: newId(town.world.clock.now()), name_vi: 'Cổng', agency_vi: 'UBND' }
  const sent = await administrator.upload(
    '/can-bo/giao-dien',
    formWith('emblem', { ...fields, main_colour: '#14507F', accent_colour: '#d9a125' }),
  )
  expect(sent.statusCode).toBe(303)
  expect(await filesThatName()).toEqual([])
})
