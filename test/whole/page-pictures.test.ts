/** Promise to readers and editors: a page shows pictures that somebody described, and nobody sees one before it is put out. */
import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { createSite } from '#features/organisation'
import { searchPages } from '#features/pages'
import { newId } from '#kernel/ids.ts'
import { plainPicture } from '#test/support/moving.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { gifBomb, pictureBomb } from '#test/support/picture-bomb.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { need } from '#test/support/town.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const { town, editor, chief, reader } = await openDesk()

const WORDS = { alt_vi: 'Bến đò cũ', caption_vi: 'Bến đò năm 1990', credit: 'Tư liệu' }

/** A page that the editor has just written, with the place of a picture; its address on the desk and for readers. */
async function written(title: string, slug: string): Promise<{ desk: string; page: string }> {
  const fields = { key: newId(town.world.clock.now()), language: 'vi', title, section: '' }
  const body = 'Trước ảnh.\n\n[[1]]\n\nSau ảnh.'
  const saved = await editor.post('/can-bo/trang', { ...fields, body, revision: '0' })
  return { desk: deskAddress(saved), page: `/trang/${slug}` }
}

function sending(bytes: Buffer, words: Record<string, string> = WORDS): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(words)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(bytes)]), 'IMG_0001.png')
  return form
}

/** Adds a picture through the desk's form. Gives the address of its file. */
async function illustrate(desk: string, by = editor, picture?: Buffer): Promise<string> {
  const answer = await by.upload(`${desk}/anh`, sending(picture ?? (await plainPicture(90))))
  expect(answer.headers.location).toBe(`${desk}?xong=them-anh#anh`)
  const pictures = [...(await by.get(desk)).body.matchAll(/src="(\/trang\/anh\/[^"]+)-nho"/g)]
  return pictures.at(-1)?.[1] ?? ''
}

const publish = async (desk: string) => {
  const seen = /name="seen" value="([^"]*)"/.exec((await chief.get(desk)).body)?.[1] ?? ''
  return chief.post(`${desk}/dang`, { seen })
}

const idOf = (picture: string) => picture.split('/').at(-1) ?? ''
const statusFor = async (browser: TestBrowser, address: string) =>
  (await browser.get(address)).statusCode

describe('a picture of a page', () => {
  it('lets readers find the page by what they see and hear of it, as long as the page shows it', async () => {
    const { desk } = await written('Ghe hàng', 'ghe-hang')
    const words = {
      alt_vi: 'Ghe chở dưa',
      caption_vi: 'Cây bẹo trên mũi ghe',
      credit: 'Khuyết Danh',
    }
    const placed = await editor.upload(`${desk}/anh`, sending(await plainPicture(60), words))
    expect(placed.statusCode).toBe(303)
    const unplaced = { ...words, alt_vi: 'Bếp củi', caption_vi: 'Nồi bánh tét' }
    await editor.upload(`${desk}/anh`, sending(await plainPicture(70), unplaced))
    const find = async (text: string) => {
      const request = { text, language: 'vi', limit: 5 } as const
      const { hits } = await searchPages(town.world.db, town.world.siteId, request)
      return hits.map(({ title }) => title)
    }
    expect(await find('cây bẹo trên mũi ghe')).toEqual([])
    await publish(desk)
    for (const text of ['cây bẹo trên mũi ghe', 'cay beo tren mui ghe', 'ghe chở dưa'])
      expect(await find(text)).toEqual(['Ghe hàng'])
    for (const text of ['khuyết danh', 'nồi bánh tét']) expect(await find(text)).toEqual([])
    const shown = await reader.get('/tim-kiem?q=cay%20beo')
    expect(shown.body).toContain('<mark>Cây</mark> <mark>bẹo</mark> trên mũi ghe')
    await editor.post(desk, {
      language: 'vi',
      title: 'Ghe hàng',
      section: '',
      body: 'Chữ.',
      revision: '1',
    })
    expect(await find('cây bẹo')).toEqual(['Ghe hàng'])
    await publish(desk)
    expect(await find('cây bẹo')).toEqual([])
  })

  it('is seen by nobody but its editors until the page is out, and then stands where it was placed', async () => {
    const { desk, page } = await written('Bến đò', 'ben-do')
    const picture = await illustrate(desk)
    expect([await statusFor(reader, picture), await statusFor(editor, picture)]).toEqual([404, 200])
    expect((await editor.get(`${desk}/xem`)).body).toContain(`src="${picture}"`)
    const unseen = await editor.get(picture)
    expect(unseen.headers['cross-origin-resource-policy']).toBe('same-origin')
    await publish(desk)
    const { body } = await reader.get(page)
    const figure = /Trước ảnh\.[\s\S]*?(<figure[\s\S]*?<\/figure>)[\s\S]*?Sau ảnh\./.exec(body)?.[1]
    expect(figure).toContain(`srcset="${picture}-nho 768w, ${picture} 900w"`)
    expect(figure).toContain('alt="Bến đò cũ"')
    expect(figure).toContain('loading="lazy"')
    expect(figure).toContain('Bến đò năm 1990. Tư liệu.')
    const { rawPayload, headers } = await reader.get(picture)
    expect(headers['cache-control']).toContain('immutable')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    const { format, exif, width } = await sharp(rawPayload).metadata()
    expect([format, exif, width]).toEqual(['webp', undefined, 900])
  })

  it('that is added to a page that is out waits until the changes are put out', async () => {
    const { desk, page } = await written('Chợ nổi', 'cho-noi')
    await publish(desk)
    const picture = await illustrate(desk)
    expect((await reader.get(page)).body).not.toContain('<figure')
    expect(await statusFor(reader, picture)).toBe(404)
    const { body } = await editor.get(desk)
    expect(body).toContain('Chờ đăng')
    expect(body).toContain('Có bản sửa chưa đăng')
    expect((await editor.get('/can-bo/trang')).body).toContain('Có bản sửa chưa đăng')
    await publish(desk)
    await expect.poll(async () => (await reader.get(page)).body).toContain(`src="${picture}"`)
    expect(await statusFor(reader, picture)).toBe(200)
  })

  it('that readers see is changed and taken away by who puts pages out, not by who writes them', async () => {
    const { desk, page } = await written('Đình làng', 'dinh-lang')
    const picture = await illustrate(desk)
    const action = `${desk}/anh/${idOf(picture)}`
    const other = { alt_vi: 'Cổng đình' }
    expect((await editor.post(action, other)).headers.location).toContain('xong=sua-anh')
    await publish(desk)
    const offered = async (browser: TestBrowser) => {
      const { body } = await browser.get(desk)
      return [body.includes(`action="${action}"`), body.includes('chỉ người đăng trang sửa')]
    }
    expect(await offered(editor)).toEqual([false, true])
    expect(await offered(chief)).toEqual([true, false])
    const refused = await editor.post(`${action}/bo`, other)
    expect([refused.statusCode, refused.body.includes('chỉ người đăng trang')]).toEqual([422, true])
    const again = { ...other, alt_en: 'The gate' }
    expect((await chief.post(action, again)).headers.location).toContain('xong=sua-anh')
    await expect.poll(async () => (await reader.get(page)).body).toContain('alt="Cổng đình"')
    const shown = await chief.post(`${action}/bo`, again)
    expect([shown.statusCode, shown.body.includes('Ảnh này đang nằm trong trang')]).toEqual([
      422,
      true,
    ])
    const text = { language: 'vi', title: 'Đình làng', section: '', body: 'Không còn ảnh.' }
    await editor.post(desk, { ...text, revision: '1' })
    // Readers see it until the text without it is put out.
    expect((await chief.post(`${action}/bo`, again)).statusCode).toBe(422)
    await publish(desk)
    await expect.poll(async () => (await reader.get(page)).body).not.toContain('<figure')
    expect((await chief.post(`${action}/bo`, again)).headers.location).toContain('xong=bo-anh')
    expect(await statusFor(reader, picture)).toBe(404)
  })

  it('is not served any more when its page is taken back', async () => {
    const { desk } = await written('Lò gốm', 'lo-gom')
    const picture = await illustrate(desk)
    await publish(desk)
    expect(await statusFor(reader, picture)).toBe(200)
    await chief.post(`${desk}/go`, { reason: 'Số liệu đã cũ' })
    expect([await statusFor(reader, picture), await statusFor(editor, picture)]).toEqual([404, 200])
  })

  it('is known to its own site alone', async () => {
    const unit = { slug: 'phuong-hoa', kind: 'ward', agencyCode: 'H29.2' } as const
    need(
      await createSite(town.world, {
        ...{ key: 'phuong-hoa', hosts: ['hoa.example'], nameVi: 'Phường Hoa', nameEn: 'Hoa Ward' },
        unit: { ...unit, nameVi: 'UBND Phường Hoa', nameEn: 'Hoa Ward Committee' },
      }),
    )
    const { desk } = await written('Cầu gỗ', 'cau-go')
    const picture = await illustrate(desk)
    await publish(desk)
    const elsewhere = openTestBrowser(town.product.server, 'hoa.example')
    expect([await statusFor(reader, picture), await statusFor(elsewhere, picture)]).toEqual([
      200, 404,
    ])
    const { desk: another } = await written('Trang khác', 'trang-khac')
    const fromAnother = await editor.post(`${another}/anh/${idOf(picture)}/bo`, WORDS)
    expect(fromAnother.statusCode).toBe(404)
  })

  it('speaks English on the English page where it can, and Vietnamese on one that is not translated', async () => {
    const { desk, page } = await written('Vườn chim', 'vuon-chim')
    const picture = await illustrate(desk)
    await editor.post(`${desk}/anh/${idOf(picture)}`, { ...WORDS, alt_en: 'The old ferry' })
    await publish(desk)
    expect((await reader.get(`/en${page}`)).body).toContain('alt="Bến đò cũ"')
    const english = { language: 'en', title: 'Bird garden', section: '', body: 'Words.\n\n[[1]]' }
    await editor.post(desk, { ...english, revision: '0' })
    await publish(desk)
    await expect
      .poll(async () => (await reader.get(`/en${page}`)).body)
      .toContain('alt="The old ferry"')
  })
})

test('nobody puts out a page, or saves one, over a picture that another one has just changed', async () => {
  const { desk } = await written('Nhà cổ', 'nha-co')
  const form = (await editor.get(desk)).body
  const seen = /name="seen" value="([^"]*)"/.exec((await chief.get(desk)).body)?.[1] ?? ''
  await illustrate(desk, chief)
  const published = await chief.post(`${desk}/dang`, { seen })
  expect([published.statusCode, published.body.includes('Trang vừa được sửa')]).toEqual([422, true])
  const pictures = /name="pictures"(?: value="([^"]*)")?/.exec(form)?.[1] ?? ''
  const text = { language: 'vi', title: 'Nhà cổ', section: '', body: 'Chữ mới.', revision: '1' }
  const refused = await editor.post(desk, { ...text, pictures })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Người khác vừa thêm, sửa hoặc bỏ ảnh của trang')
  expect(refused.body).toContain('Chữ mới.')
  const now = /name="pictures" value="([^"]*)"/.exec(refused.body)?.[1] ?? ''
  expect((await editor.post(desk, { ...text, pictures: now })).statusCode).toBe(303)
})

describe('what is sent as a picture of a page', () => {
  it.each([
    ['a bomb', () => pictureBomb(60_000, 60_000), 'Ảnh quá lớn'],
    ['a GIF of as many dots', () => gifBomb(60_000, 60_000), 'Ảnh quá lớn'],
    ['noise', () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), randomBytes(5000)]), 'bị hỏng'],
    ['a page', () => Buffer.from('<html><script>alert(1)</script></html>'), 'Chỉ nhận ảnh JPG'],
    ['graphics with a script', () => Buffer.from('<svg onload="x()"/>'), 'Chỉ nhận ảnh JPG'],
    ['a document', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'Chỉ nhận ảnh JPG'],
    ['nothing', () => Buffer.alloc(0), 'Tệp rỗng'],
  ])('is refused when it is %s, in the form and from the editor', async (_what, make, said) => {
    const { desk } = await written('Trang bị gửi bậy', 'trang-bi-gui-bay')
    const bytes = make()
    const answer = await editor.upload(`${desk}/anh`, sending(bytes))
    expect([answer.statusCode, answer.body.includes(said)]).toEqual([422, true])
    expect(answer.body).toContain('value="Bến đò năm 1990"')
    const told = await editor.upload(`${desk}/anh/dan`, sending(bytes))
    expect(told.statusCode).toBe(422)
    expect(told.json<{ errors: { file: string } }>().errors.file).toContain(said)
    expect((await editor.get(desk)).body).toContain('Trang chưa có ảnh')
  })

  it('is taken as WebP too, which is what browsers and messages save', async () => {
    const { desk } = await written('Trang có ảnh WebP', 'trang-co-anh-webp')
    const webp = await sharp(await plainPicture(40))
      .webp()
      .toBuffer()
    expect((await editor.upload(`${desk}/anh`, sending(webp))).statusCode).toBe(303)
    expect((await editor.get(desk)).body).toContain('Bến đò năm 1990')
  })

  it('is taken as GIF too, which old sites are full of: of one that moves, its first moment', async () => {
    const { desk } = await written('Trang có ảnh GIF', 'trang-co-anh-gif')
    const moments = Buffer.concat([Buffer.alloc(40 * 30 * 3, 0), Buffer.alloc(40 * 30 * 3, 255)])
    const moving = await sharp(moments, {
      raw: { width: 40, height: 60, channels: 3, pageHeight: 30 },
    })
      .gif()
      .toBuffer()
    expect((await sharp(moving).metadata()).pages).toBe(2)
    const { rawPayload } = await editor.get(await illustrate(desk, editor, moving))
    const { width, height } = await sharp(rawPayload).metadata()
    const { channels } = await sharp(rawPayload).stats()
    expect([width, height, channels.map(({ max }) => max < 10)]).toEqual([
      40,
      30,
      [true, true, true],
    ])
  })

  it('is refused without a description, and what was typed is still there', async () => {
    const { desk } = await written('Trang thiếu lời', 'trang-thieu-loi')
    const form = sending(await plainPicture(20), { ...WORDS, alt_vi: ' ' })
    const { statusCode, body } = await editor.upload(`${desk}/anh`, form)
    expect([statusCode, body.includes('Mô tả ảnh cho người không nhìn thấy')]).toEqual([422, true])
    expect(body).toContain('value="Bến đò năm 1990"')
    expect(await htmlFindings(body)).toEqual([])
    const named = sending(await plainPicture(20), { ...WORDS, alt_vi: 'IMG_0001.jpg' })
    const again = await editor.upload(`${desk}/anh`, named)
    expect([again.statusCode, again.body.includes('Đây là tên tệp')]).toEqual([422, true])
  })

  it('is given to the editor with its number and what it shows', async () => {
    const { desk } = await written('Trang thả ảnh', 'trang-tha-anh')
    const given = await editor.upload(`${desk}/anh/dan`, sending(await plainPicture(20)))
    expect(given.json()).toMatchObject({ position: 1, label: 'Ảnh số 1', alt: 'Bến đò cũ' })
    const { body } = await editor.get(desk)
    expect(body).toContain('data-article-editor=')
    expect(await htmlFindings(body)).toEqual([])
  })
})
