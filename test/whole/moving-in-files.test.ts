/** Promise to readers: what an old text showed and linked to is still there, and its old address still leads to it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import {
  brought,
  folderWith,
  openPortal,
  PDF,
  plainPicture,
  wordpressOf,
} from '#test/support/moving.ts'
import { listToLookAt } from '../../src/features/moving-in/store/import.queries.ts'

let portal: Awaited<ReturnType<typeof openPortal>>
beforeAll(async () => {
  portal = await openPortal(await testDatabase())
})

/** Everything in the old site's library. */
async function library() {
  return folderWith({
    '2019/05/tram-y-te.png': await plainPicture(10),
    '2019/05/bia.png': await plainPicture(20),
    '2018/11/hop.png': await plainPicture(30),
    '2017/01/cong-chao.png': await plainPicture(40),
    '2018/11/giay-moi.pdf': PDF,
  })
}

/** An export with these posts under a host of its own, in a file. */
async function exportOf(host: string, ...posts: Parameters<typeof wordpressOf>[0]) {
  const text = wordpressOf(posts).replaceAll('nhieu.example', `${host}.example`)
  return join(await folderWith({ 'a.xml': text }), 'a.xml')
}

async function look(): Promise<readonly string[]> {
  const items = await listToLookAt(portal.db, portal.siteId, {
    ...{ limit: 100, outcome: undefined, after: undefined },
  })
  return items.flatMap(each => [
    ...(each.reason === null ? [] : [each.reason]),
    ...each.notes.map(({ code }) => code),
  ])
}

describe('a second run', () => {
  const TITLE = 'Họp tổ dân phố 7'
  const FILE = '/wp-content/uploads/2018/11/giay-moi.pdf'

  it('brings what could not be had before, where nobody has changed the article, and tells of it no longer', async () => {
    const empty = await folderWith({ 'khong-co-gi.txt': '' })
    await portal.bring({ at: brought('wordpress.xml') }, { pictures: empty })
    expect((await portal.article(TITLE))?.pictures).toEqual([])
    expect(await look()).toEqual(
      expect.arrayContaining(['picture_missing', 'linked_file_missing', 'in_trash']),
    )
    expect((await portal.openBrowser().get(FILE)).statusCode).toBe(404)
    const { counts } = await portal.bring(
      { at: brought('wordpress.xml') },
      { pictures: await library() },
    )
    expect(counts).toMatchObject({ brought: 0, known: 4 })
    const article = await portal.article(TITLE)
    expect(article?.pictures).toHaveLength(2)
    expect(article?.body_html).toContain('/tin-tuc/tep/')
    const told = await look()
    expect(told).not.toContain('picture_missing')
    expect(told).not.toContain('linked_file_missing')
    expect(told).toContain('in_trash')
    const { headers } = await portal.openBrowser().get(FILE)
    expect(article?.body_html).toContain(`"${String(headers.location)}"`)
  })

  it('brings a late picture to an article that has a file already, and goes on to the next item', async () => {
    const posts = [1, 2].map(id => ({
      ...{ id, title: `Muộn ${String(id)}` },
      html: `<p>Xem <a href="/uploads/a.pdf">giấy mời</a>.</p><img src="/uploads/${String(id)}.png" alt="Ảnh">`,
    }))
    const at = await exportOf('muon', ...posts)
    const file = { 'a.pdf': PDF }
    await portal.bring({ at }, { pictures: await folderWith(file) })
    const before = (await portal.article('Muộn 1'))?.body_html ?? ''
    const late = { '1.png': await plainPicture(60), '2.png': await plainPicture(61) }
    for (const _ of [1, 2]) {
      await portal.bring({ at }, { pictures: await folderWith({ ...file, ...late }) })
      expect((await portal.article('Muộn 1'))?.pictures).toHaveLength(1)
      expect((await portal.article('Muộn 2'))?.pictures).toHaveLength(1)
    }
    // The file keeps its address, and its old one leads there.
    const address = /\/tin-tuc\/tep\/[0-9a-f-]+/.exec(before)?.[0]
    expect((await portal.article('Muộn 1'))?.body_html).toContain(address)
    expect((await portal.openBrowser().get('/uploads/a.pdf')).headers.location).toMatch(
      /^\/tin-tuc\/tep\//,
    )
  })

  it('leaves an article alone once anything was done to it, and says that this is why what can be had now was not added', async () => {
    const post = { id: 1, title: 'Đã sửa', html: '<p>Chữ.</p><img src="/uploads/a.png" alt="A">' }
    const at = await exportOf('sua', post)
    const empty = await folderWith({ 'khong-co-gi.txt': '' })
    await portal.bring({ at }, { pictures: empty })
    const before = await portal.article('Đã sửa')
    await portal.db
      .insertInto('event')
      .values({
        ...{ id: '0190a000-0000-7000-8000-000000000001', site_id: portal.siteId },
        ...{ type: 'article.withdrawn', subject_kind: 'article', subject_id: before?.id ?? '' },
        ...{
          actor_kind: 'system',
          occurred_at: portal.clock.now(),
          origin: 'simulated',
          data: '{}',
        },
      })
      .execute()
    const pictures = await folderWith({ 'a.png': await plainPicture(50) })
    // It is asked for once more; what is known to be left to editors is not.
    for (const asked of [2, 0]) {
      const { said, counts, fetched } = await portal.bring({ at }, { pictures })
      expect(await portal.article('Đã sửa')).toEqual(before)
      expect(said[0]?.codes).toContain('not_added')
      expect(said[0]?.codes).not.toContain('picture_missing')
      expect([counts.lacking, fetched.length]).toEqual([1, asked])
    }
  })

  it('does not tell of what the source no longer leaves out', async () => {
    const empty = { id: 1, title: 'Bài rỗng', html: '' }
    await portal.bring({ at: await exportOf('rong', empty) })
    expect(await look()).toContain('text_missing')
    await portal.bring({ at: await exportOf('rong', { ...empty, id: 2, html: '<p>Có chữ.</p>' }) })
    expect(await look()).not.toContain('text_missing')
  })
})

describe('a file that a text links to', () => {
  it('comes under the kinds and sizes that an editor may send; of others is told which', async () => {
    const links = ['a.pdf', 'gia-mao.pdf', 'mat.pdf', 'bang.xlsx', '../../../etc/passwd.pdf']
    const html = links.map(name => `<p>Xem <a href="/uploads/${name}#trang-2">${name}</a>.</p>`)
    const pictures = await folderWith({
      'a.pdf': PDF,
      'gia-mao.pdf': Buffer.from('<script>alert(1)</script>'),
      'bang.xlsx': Buffer.from('PK'),
    })
    const at = await exportOf('tep', { id: 11, title: 'Có tệp', html: html.join('') })
    const { said } = await portal.bring({ at }, { pictures })
    expect(said[0]?.codes).toEqual([
      ...['category_missing', 'linked_file_not_allowed', 'linked_file_missing'],
      ...['linked_file_not_allowed', 'linked_file_missing'],
    ])
    const article = await portal.article('Có tệp')
    const [, path = ''] =
      /href="(\/tin-tuc\/tep\/[^"#]+)#trang-2"/.exec(article?.body_html ?? '') ?? []
    const sent = await portal.openBrowser().get(path)
    expect([sent.statusCode, sent.headers['content-type'], sent.payload]).toEqual([
      ...[200, 'application/pdf', PDF.toString()],
    ])
    expect(article?.body_html).toContain('href="/uploads/mat.pdf#trang-2"')
  })

  it('has nobody who added it', async () => {
    const rows = await portal.db.selectFrom('article_file').select('added_by').execute()
    expect(new Set(rows.map(each => each.added_by))).toEqual(new Set([null]))
  })
})

describe('a picture', () => {
  it.each([
    ['as it was shown', '/wp-content/uploads/2019/05/tram-y-te-300x200.png'],
    ['in full', '/wp-content/uploads/2019/05/tram-y-te.png'],
    ['in a size that no text named', '/wp-content/uploads/2019/05/tram-y-te-768x512.png'],
    ['that is the cover', '/wp-content/uploads/2019/05/bia.png'],
  ])('is led to from its old address: %s', async (_what, address) => {
    const browser = portal.openBrowser()
    const { statusCode, headers } = await browser.get(address)
    expect([statusCode, headers.location]).toEqual([
      301,
      expect.stringMatching(/^\/tin-tuc\/anh\//),
    ])
    const shown = await browser.get(String(headers.location))
    expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/webp'])
  })

  it('of a draft is led to only when another article shows it to everyone', async () => {
    const html = '<p>Chữ.</p><img src="/uploads/chung.png" alt="Chung">'
    const pictures = await folderWith({ 'chung.png': await plainPicture(60) })
    const at = await exportOf('nhap', { id: 1, title: 'Nháp', html })
    const draft = await folderWith({
      'a.xml': (await readFile(at, 'utf8')).replace('>publish<', '>draft<'),
    })
    await portal.bring({ at: join(draft, 'a.xml') }, { pictures })
    expect((await portal.openBrowser().get('/uploads/chung.png')).statusCode).toBe(404)
    await portal.bring({ at: await exportOf('nhap', { id: 2, title: 'Ra', html }) }, { pictures })
    expect((await portal.openBrowser().get('/uploads/chung.png')).statusCode).toBe(301)
  })

  it('that only keeps things apart, a point or a line, is left behind without a word', async () => {
    const line = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#000' } })
        .gif()
        .toBuffer()
    const pictures = await folderWith({
      'cham.gif': await line(1, 1),
      'ke.gif': await line(600, 2),
      'hoa.gif': await line(30, 20),
    })
    const html = ['cham', 'ke', 'hoa'].map(
      name => `<p>Chữ.</p><img src="/uploads/${name}.gif" alt="">`,
    )
    const at = await exportOf('cach', { id: 13, title: 'Có vạch kẻ', html: html.join('') })
    const { said } = await portal.bring({ at }, { pictures })
    expect(said[0]?.codes).toEqual(['category_missing', 'picture_needs_description'])
    const article = await portal.article('Có vạch kẻ')
    expect(article?.pictures).toHaveLength(1)
    expect(article?.body_html).toBe('<p>Chữ.</p><p>Chữ.</p>') // the first is the lead
  })

  it('comes with its article whatever its number is, and stands where it stood', async () => {
    const names = Array.from({ length: 24 }, (_, index) => `a${String(index)}.png`)
    const html = names.map(name => `<p>Chữ ${name}</p><img src="/uploads/${name}" alt="${name}">`)
    const files = names.map(async (name, index) => [name, await plainPicture(index * 10)] as const)
    const pictures = await folderWith(Object.fromEntries(await Promise.all(files)))
    const at = await exportOf('anh', { id: 12, title: 'Nhiều ảnh', html: html.join('') })
    const { said } = await portal.bring({ at }, { pictures })
    expect(said[0]?.codes).toEqual(['category_missing'])
    const article = await portal.article('Nhiều ảnh')
    expect(article?.pictures).toHaveLength(24)
    const { payload } = await portal.openBrowser().get(`/tin-tuc/${article?.slug ?? ''}`)
    for (const name of names) expect(payload).toContain(`alt="${name}"`)
  })
})

describe('a page', () => {
  it('becomes a page with the day of its last change, which nobody has found right since', async () => {
    const page = await portal.db
      .selectFrom('page as p')
      .innerJoin('page_text as t', 't.page_id', 'p.id')
      .select(['p.slug', 'p.state', 'p.published_at', 'p.changed_at', 'p.confirmed_at'])
      .select('t.body_html')
      .where('t.title', '=', 'Giới thiệu')
      .executeTakeFirst()
    expect(page).toEqual({
      ...{ slug: 'gioi-thieu', state: 'published' },
      published_at: new Date('2017-01-05T01:00:00Z'),
      changed_at: new Date('2018-02-06T01:00:00Z'),
      confirmed_at: new Date('2018-02-06T01:00:00Z'),
      body_html:
        '<p>Phường có mười tổ dân phố, xem <a href="/wp-content/uploads/2018/11/giay-moi.pdf">giấy mời</a>.</p><figure data-picture="1"></figure>',
    })
    expect(await portal.article('Giới thiệu')).toBeUndefined()
    const { statusCode, payload } = await portal.openBrowser().get('/trang/gioi-thieu')
    expect([statusCode, payload.includes('Phường có mười tổ dân phố')]).toEqual([200, true])
  })

  it('has its pictures, which a later run brought, and their old addresses lead to them', async () => {
    const browser = portal.openBrowser()
    const { payload } = await browser.get('/trang/gioi-thieu')
    expect(payload).toContain('alt="Cổng chào"')
    const { headers } = await browser.get('/wp-content/uploads/2017/01/cong-chao.png')
    expect(headers.location).toMatch(/^\/trang\/anh\/[0-9a-f-]{36}$/)
    const shown = await browser.get(String(headers.location))
    expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/webp'])
  })

  it('has its picture where it stood, and is left out when it held nothing else and that cannot be had', async () => {
    const html = '<p>Chữ.</p><img src="/uploads/trong.png" alt="Trong bài">'
    const pictures = await folderWith({ 'trong.png': await plainPicture(50) })
    const text = (
      await readFile(await exportOf('trang', { id: 5, title: 'Trang ảnh', html }), 'utf8')
    ).replace('>post<', '>page<')
    await portal.bring({ at: join(await folderWith({ 'a.xml': text }), 'a.xml') }, { pictures })
    const { payload } = await portal.openBrowser().get('/trang/trang-anh')
    expect(payload.indexOf('Chữ.')).toBeLessThan(payload.indexOf('alt="Trong bài"'))
    const bare = '<img src="/uploads/mat.png" alt="Mất">'
    const lost = (
      await readFile(await exportOf('mat', { id: 6, title: 'Chỉ có ảnh', html: bare }), 'utf8')
    ).replace('>post<', '>page<')
    const { said } = await portal.bring(
      { at: join(await folderWith({ 'a.xml': lost }), 'a.xml') },
      { pictures },
    )
    expect(said.map(each => each.codes)).toEqual([['text_missing']])
  })

  it('is left out where pages are not wanted, and comes with the next run that wants them', async () => {
    const text = wordpressOf([{ id: 7, title: 'Liên hệ', html: '<p>Gọi 1022.</p>' }])
      .replaceAll('nhieu.example', 'lien-he.example')
      .replace('>post<', '>page<')
    const at = join(await folderWith({ 'a.xml': text }), 'a.xml')
    const { said } = await portal.bring({ at, pages: false })
    expect(said.map(each => each.codes)).toEqual([['page_not_asked_for']])
    const { counts } = await portal.bring({ at })
    expect(counts).toEqual({ brought: 1, known: 0, left: 0, noted: 0, lacking: 0 })
    expect((await portal.openBrowser().get('/bai-7/')).headers.location).toBe('/trang/lien-he')
    expect(await look()).not.toContain('page_not_asked_for')
  })
})
