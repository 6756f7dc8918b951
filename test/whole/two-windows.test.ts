/** Promise to editors: who has one text open in two windows or devices loses nothing, is told at once, and finds both texts. */
import { describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { addMinutes } from '#kernel/instant.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const { town, editor } = await openDesk()

const { clock } = town.world
const pass = (minutes: number) => {
  clock.set(addMinutes(clock.now(), minutes))
}

/** A hidden field of the form in which the text is written. */
function field(body: string, name: string): string {
  const form = body.slice(body.lastIndexOf('<form', body.indexOf('name="title"')))
  return new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(form)?.[1] ?? ''
}
const boxOf = (body: string) =>
  /<textarea[^>]* id="body"[^>]*>([^<]*)<\/textarea>/.exec(body)?.[1]?.trim()
const linksTo = (body: string) =>
  [...body.matchAll(/href="([^"]*viet-do=[^"]*)"/g)].map(([, to = '']) => to.replace(/&amp;/g, '&'))
const TOLD = 'Bản viết dở này vừa được sửa ở một cửa sổ hoặc thiết bị khác lúc'

describe.each([
  { desk: '/can-bo/tin-tuc', kind: 'an article' },
  { desk: '/can-bo/trang', kind: 'a page' },
])('two windows with $kind', ({ desk }) => {
  const isPage = desk.endsWith('trang')
  const fields = (title: string, revision: string) => ({
    ...{ language: 'vi', title, lead: 'Mở đầu.', revision },
    ...(isPage ? { section: '' } : { category: String(town.categoryId) }),
  })

  /** A form as a browser opened it: what is typed in it is kept, or saved. */
  async function open(at: string, title: string) {
    const { body: page } = await editor.get(at)
    const from = { window: field(page, 'window'), upon: field(page, 'upon') }
    const sent = { ...fields(title, field(page, 'revision')), ...from }
    const to = at.replace(/\?.*/, '')
    const html = (body: string) => ({ ...sent, body_html: `<p>${body}</p>` })
    return {
      page,
      from,
      key: field(page, 'key'),
      keep: async (body: string, place = to) =>
        (await editor.post(`${place}/tu-luu`, html(body))).json<{
          kept: string
          others: string[]
        }>(),
      ask: async () =>
        (await editor.post(`${to}/tu-luu?chi-hoi=1`, html(''))).json<{ others: string[] }>(),
      save: (body: string, place = to, more = {}) => editor.post(place, { ...sent, body, ...more }),
    }
  }

  async function written(title: string): Promise<string> {
    const key = newId(clock.now())
    return deskAddress(await editor.post(desk, { ...fields(title, '0'), body: 'Câu đầu.', key }))
  }

  it('keeps both texts, tells the second at once, and shows both', async () => {
    const at = await written('Hai thẻ')
    const [one, two] = [await open(at, 'Hai thẻ'), await open(at, 'Hai thẻ')]
    expect((await one.keep('Thẻ một.')).others).toEqual([])
    expect((await two.ask()).others[0]).toContain(TOLD)
    pass(1)
    expect((await two.keep('Thẻ hai.')).others[0]).toContain(TOLD)
    expect((await one.keep('Thẻ một, thêm.')).others[0]).toContain(TOLD)
    pass(1)
    await two.keep('Thẻ hai, thêm.')
    const { body } = await editor.get(at)
    expect(boxOf(body)).toBe('Thẻ hai, thêm.')
    expect(body).toContain('<p>Thẻ một, thêm.</p>')
    expect(await htmlFindings(body)).toEqual([])
    const [other = ''] = linksTo(body)
    pass(1)
    const again = await open(other, 'Hai thẻ')
    expect(boxOf(again.page)).toBe('Thẻ một, thêm.')
    expect((await again.keep('Thẻ một, viết tiếp.')).others).toEqual([])
    const listed = (await editor.get(at)).body
    expect(listed).not.toContain('<p>Thẻ một, thêm.</p>')
    expect(listed.match(/action="[^"]*bo-viet-do"/g)).toHaveLength(2)
  })

  it('goes on on another device, and says so where the text is still open', async () => {
    const at = await written('Máy bàn và điện thoại')
    const desktop = await open(at, 'Máy bàn và điện thoại')
    await desktop.keep('Máy bàn.')
    pass(5)
    const phone = await open(at, 'Máy bàn và điện thoại')
    expect([boxOf(phone.page), (await phone.ask()).others]).toEqual(['Máy bàn.', []])
    expect((await phone.keep('Máy bàn. Điện thoại.')).others).toEqual([])
    expect((await editor.get(at)).body.match(/action="[^"]*bo-viet-do"/g)).toHaveLength(1)
    pass(5)
    expect((await desktop.keep('Máy bàn thêm.')).others[0]).toContain(TOLD)
    expect((await desktop.save('Máy bàn thêm.')).statusCode).toBe(303)
    const { body } = await editor.get(at)
    expect(boxOf(body)).toBe('Máy bàn thêm.')
    expect(body).toContain('Bạn có bản viết dở')
    expect(body).toContain('<p>Máy bàn. Điện thoại.</p>')
    expect(boxOf((await editor.get(linksTo(body)[0] ?? '')).body)).toBe('Máy bàn. Điện thoại.')
  })

  it('throws away what was shown, and not what is written on elsewhere', async () => {
    const at = await written('Bỏ một bản')
    const one = await open(at, 'Bỏ một bản')
    await one.keep('Một.')
    const two = await open(at, 'Bỏ một bản')
    await one.keep('Một, viết tiếp.')
    const gone = { language: 'vi', revision: '1', ...two.from }
    const refused = await editor.post(`${at}/bo-viet-do`, gone)
    expect(refused.headers.location).not.toContain('xong=')
    expect(boxOf((await editor.get(at)).body)).toBe('Một, viết tiếp.')
    const three = await open(at, 'Bỏ một bản')
    await three.keep('Ba.')
    await editor.post(`${at}/bo-viet-do`, { ...gone, ...three.from })
    expect((await editor.get(at)).body).not.toContain('/bo-viet-do')
  })

  it('keeps what is refused of each window where no scripts run', async () => {
    const at = await written('Không có script')
    const [one, two] = [await open(at, 'Không có script'), await open(at, 'Không có script')]
    await one.save('Thẻ một.')
    const refused = await two.save('Thẻ hai.')
    expect([refused.statusCode, boxOf(refused.body)]).toEqual([422, 'Thẻ hai.'])
    expect(field(refused.body, 'window')).toBe(two.from.window)
    await two.save('Thẻ hai.', at, { seen: '2' })
    const { body } = await editor.get(at)
    expect([boxOf(body), body.includes('/bo-viet-do')]).toEqual(['Thẻ hai.', false])
  })

  it('keeps both texts of a new one, and none is lost when one of them is saved', async () => {
    const first = await open(`${desk}/moi`, 'Mới, hai thẻ')
    const { key } = first
    await first.keep('Thẻ một.', `${desk}/moi/${key}`)
    const second = await open(`${desk}/moi?viet-do=${key}`, 'Mới, hai thẻ')
    expect(boxOf(second.page)).toBe('Thẻ một.')
    await first.keep('Thẻ một, viết tiếp.', `${desk}/moi/${key}`)
    pass(1)
    const told = await second.keep('Thẻ hai.', `${desk}/moi/${key}`)
    expect(told.others[0]).toContain(TOLD)
    const list = (await editor.get(desk)).body
    const links = linksTo(list).filter(to => to.includes(key))
    const texts = await Promise.all(links.map(async to => boxOf((await editor.get(to)).body)))
    expect(texts).toEqual(['Thẻ hai.', 'Thẻ một, viết tiếp.'])
    const saved = await second.save('Thẻ hai.', desk, { key })
    expect(saved.statusCode).toBe(303)
    expect((await editor.get(desk)).body).not.toContain(`viet-do=${key}`)
    const { body } = await editor.get(deskAddress(saved))
    expect(boxOf(body)).toBe('Thẻ hai.')
    expect(body).toContain('<p>Thẻ một, viết tiếp.</p>')
  })
})
