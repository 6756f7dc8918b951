/** Promise to editors: a picture that is dropped into a new article or page is with it, before anything was saved. */
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { plainPicture } from '#test/support/moving.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let editor: TestBrowser
let chief: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  editor = await browserOf(town, 'editor')
  chief = await browserOf(town, 'chief')
})

async function drop(desk: string, key: string, words: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(words)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(await plainPicture(90))]), 'IMG_0001.png')
  return editor.upload(`${desk}/moi/${key}/anh/dan`, form)
}

const ALT = { alt_vi: 'Con đò cập bến' }

describe.each([
  { desk: '/can-bo/tin-tuc', out: 'dang', seen: 'vi1', path: '/tin-tuc/ben-do-xua' },
  { desk: '/can-bo/trang', out: 'dang', seen: 'vi1', path: '/trang/ben-do-xua' },
])('a picture dropped into a new text at $desk', ({ desk, path }) => {
  const typed = (key: string, more: Record<string, string>) => ({
    ...{ key, language: 'vi', title: 'Bến đò xưa', lead: 'Mở đầu.', section: '' },
    ...{ category: String(town.categoryId), revision: '0', ...more },
  })

  it('is there when the text is gone on with, saved and put out, under its own address', async () => {
    const key = newId(town.world.clock.now())
    const answer = await drop(desk, key, ALT)
    expect([answer.statusCode, answer.json<{ position: number }>().position]).toEqual([200, 1])
    const body_html = '<p>Bến.</p><figure data-picture="1"></figure>'
    await editor.post(`${desk}/moi/${key}/tu-luu`, typed(key, { body_html }))
    const again = (await editor.get(`${desk}/moi?viet-do=${key}`)).body
    expect(again).toContain('Con đò cập bến')
    expect(again).toContain('data-picture=')
    // Nobody sees a text that nobody saved.
    expect((await chief.get(desk)).body).not.toContain(key)
    const saved = await editor.post(desk, typed(key, { body_html }))
    expect(saved.headers.location).toMatch(`${desk}/${key}?ban=vi`)
    const shown = (await chief.get(`${desk}/${key}`)).body
    expect(shown).toContain('Con đò cập bến')
    const seen = /name="seen" value="([^"]+)"/.exec(shown)?.[1] ?? ''
    await chief.post(`${desk}/${key}/dang`, { seen, when: 'now' })
    expect((await chief.get(path)).body).toContain('alt="Con đò cập bến"')
  })

  it('is refused without its words, and of another text it is nothing', async () => {
    const key = newId(town.world.clock.now())
    expect((await drop(desk, key, {})).statusCode).toBe(422)
    expect((await drop(desk, key, ALT)).statusCode).toBe(200)
    // The second picture of the same new text has the second place.
    expect((await drop(desk, key, ALT)).json()).toMatchObject({ position: 2 })
  })
})

it('a file that is chosen for a new article is linked to in it', async () => {
  const key = newId(town.world.clock.now())
  const form = new FormData()
  form.append('document', new Blob(['%PDF-1.7\nA file.\n']), 'mau-don.pdf')
  const answer = await editor.upload(`/can-bo/tin-tuc/moi/${key}/tep/dan`, form)
  expect(answer.json<{ label: string }>().label).toContain('mau-don (PDF')
})
