/** Promise to readers: whatever an old site holds, nothing of it runs here, and its words come through. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { symlink, utimes } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movingInWords } from '#features/moving-in'
import { MOST_PICTURES } from '#kernel/picture.ts'
import { MEDIA_TYPES } from '#platform/files/sniff.ts'
import { atEnd } from '#test/support/at-end.ts'
import { testDatabase } from '#test/support/database.ts'
import { folderWith, openPortal, plainPicture, wordpressOf } from '#test/support/moving.ts'
import { xlsxOf } from '#test/support/zip.ts'

let portal: Awaited<ReturnType<typeof openPortal>>
beforeAll(async () => {
  portal = await openPortal(await testDatabase())
})

const HOSTILE: readonly (readonly [what: string, html: string])[] = [
  ['a script', '<p>TRƯỚC</p><script>alert(1)</script><p>SAU</p>'],
  ['a script in capitals', '<p>TRƯỚC</p><SCRIPT SRC=//evil.example/x.js></SCRIPT><p>SAU</p>'],
  ['a script within a script', '<p>TRƯỚC<scr<script>ipt>alert(1)</scr</script>ipt>SAU</p>'],
  ['a style', '<p style="position:fixed">TRƯỚC</p><style>p{display:none}</style><p>SAU</p>'],
  ['event handlers', '<p onclick="x()">TRƯỚC<img src=x onerror=alert(1)>SAU</p>'],
  [
    'links that run code',
    '<a href="javascript:alert(1)">TRƯỚC</a> <a href="java&#9;script:x">SAU</a>',
  ],
  ['links with data', '<a href="data:text/html,<script>alert(1)</script>">TRƯỚC</a> SAU'],
  ['vector graphics that are never closed', '<p>TRƯỚC</p><svg onload=alert(1)><p>SAU</p>'],
  ['vector graphics with a script', '<p>TRƯỚC</p><svg><script>alert(1)</script></svg><p>SAU</p>'],
  [
    'mathematics that hides an element',
    '<p>TRƯỚC</p><math><mtext><img src=x onerror=x></math><p>SAU</p>',
  ],
  ['a frame', '<p>TRƯỚC</p><iframe srcdoc="<script>x</script>"></iframe><p>SAU</p>'],
  ['a form', '<form action="https://evil.example"><p>TRƯỚC</p><input><button>SAU</button></form>'],
  ['another base', '<base href="https://evil.example"><p>TRƯỚC</p><p>SAU</p>'],
  [
    'a page that leads away',
    '<meta http-equiv=refresh content="0;url=//evil.example"><p>TRƯỚC</p><p>SAU</p>',
  ],
  [
    'a comment with a condition',
    '<p>TRƯỚC</p><!--[if IE]><script>x</script><![endif]--><p>SAU</p>',
  ],
  ['the end of a CDATA section', '<p>TRƯỚC</p>]]><script>alert(1)</script><p>SAU</p>'],
  [
    'shortcodes that hide elements',
    '[caption caption="<script>x</script>"]<img src=x>[/caption]TRƯỚC [x y="<script>"] SAU',
  ],
  [
    'an embedded address that breaks out',
    '[embed]https://a.example/"onmouseover="x[/embed] TRƯỚC SAU',
  ],
  ['signs that turn the direction', '<p>TRƯỚC \u202Egpj.exe\u202C &#x202E;txt&#x2066; SAU</p>'],
  [
    'a table with a million columns',
    '<table><tr><td colspan=1000000 rowspan=99999999>TRƯỚC<td>SAU</table>',
  ],
  ['tables in tables', `${'<table><tr><td>'.repeat(2000)}TRƯỚC${'</table>'.repeat(2000)}SAU`],
  ['elements without end', `TRƯỚC${'<div><b><ul><li>'.repeat(5000)}SAU`],
]

describe('hostile content', () => {
  it.each(HOSTILE)('is harmless and its words stay: %s', async (what, html) => {
    const id = HOSTILE.findIndex(([each]) => each === what) + 1
    const title = `<b onclick=x>${what}</b>\u202E<script>alert(1)</script>`
    const source = wordpressOf([{ id, title, html }]).replaceAll('nhieu.', `h${String(id)}.`)
    const folder = await folderWith({ 'a.xml': source })
    const { counts } = await portal.bring({ at: join(folder, 'a.xml') }, { pictures: folder })
    expect(counts.brought).toBe(1)
    const article = await portal.article(what)
    const text = `${article?.lead ?? ''} ${article?.body_html ?? ''}`
    expect(text).toMatch(/TRƯỚC.*SAU/s)
    expect(text).not.toMatch(
      /<(?!\/?(?:p|h2|h3|ul|ol|li|blockquote|strong|em|a|br|figure|table|tbody|tr|td|th)[ >/])/,
    )
    expect(text).not.toMatch(/<[^>]*(?:\son\w+=|style=|javascript:|data:|srcdoc)/i)
    expect(text).not.toMatch(/colspan="\d{3}|[\u202A-\u202E\u2066-\u2069]/)
    const { body, statusCode } = await portal.openBrowser().get(`/tin-tuc/${article?.slug ?? ''}`)
    expect(statusCode).toBe(200)
    expect(body).not.toMatch(/<script>|<svg o|onerror=|onload=|\sonclick=/)
  })

  it('does not hold up the others: what is too long is left out and told, with how long it may be', async () => {
    const rows = `<tr>${'<td>số liệu</td>'.repeat(50)}</tr>`.repeat(1000)
    const source = wordpressOf([
      { id: 1, html: `<table>${rows}</table>` },
      { id: 2, html: '<p>Bài sau bảng lớn.</p>' },
    ]).replaceAll('nhieu.', 'bang.')
    const folder = await folderWith({ 'a.xml': source })
    const { counts, said } = await portal.bring({ at: join(folder, 'a.xml') })
    expect([counts.brought, said[0]?.codes]).toEqual([1, ['text_too_long']])
    for (const [language, most] of [
      ['vi', '200.000'],
      ['en', '200,000'],
    ] as const)
      expect(movingInWords(language).reasons.text_too_long).toContain(most)
  })

  it('comes from a folder no further than from the folder', async () => {
    const outside = await folderWith({
      'mat-khau.html': '<p>Mật khẩu.</p>',
      'anh.png': await plainPicture(9),
    })
    const folder = await folderWith({
      'items.csv': 'file\n../../../../../../etc/passwd\nlien-ket.html\n',
      'trong.html':
        '<h1>Trong thư mục</h1><p>Chữ.</p><img src="anh.png"><img src="../../etc/passwd">',
    })
    await utimes(join(folder, 'trong.html'), 1e9, 1e9)
    await symlink(join(outside, 'mat-khau.html'), join(folder, 'lien-ket.html'))
    await symlink(join(outside, 'anh.png'), join(folder, 'anh.png'))
    const { said } = await portal.bring(
      { from: 'folder', at: folder, name: 'ngoai' },
      { pictures: folder },
    )
    expect(said.map(each => [each.id, each.codes])).toEqual([
      ['../../../../../../etc/passwd', ['file_elsewhere']],
      ['lien-ket.html', ['file_elsewhere']],
      ['trong.html', ['date_of_file', 'category_missing', 'picture_elsewhere', 'picture_missing']],
    ])
  })
})

describe('a picture', () => {
  let server: Server
  let at = ''
  const bomb = () => {
    const head = Buffer.from('0000ea600000ea600802000000', 'hex')
    const chunk = (type: string, data: Buffer) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(data.length)
      return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
    }
    const idat = deflateSync(Buffer.alloc(1_000_000))
    return Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      ...[chunk('IHDR', head), chunk('IDAT', idat), chunk('IEND', Buffer.alloc(0))],
    ])
  }
  const MOVED: Readonly<Record<string, string>> = {
    '/chuyen.png': '/tot.png',
    '/rieng.png': 'http://10.1.2.3/a.png',
  }
  const FILES: Record<string, () => Buffer | Promise<Buffer>> = {
    '/tot.png': () => plainPicture(77),
    '/trang.jpg': () => Buffer.from('<html><script>alert(1)</script></html>'),
    '/ve.png': () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
    '/bom.png': bomb,
    '/on.jpg': () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), randomBytes(5000)]),
    '/lon.png': () => Buffer.alloc(21_000_000),
  }

  beforeAll(async () => {
    const files = new Map<string, Buffer>()
    for (const [path, make] of Object.entries(FILES)) files.set(path, await make())
    server = createServer((request, response) => {
      const path = request.url ?? ''
      const to = MOVED[path]
      const bytes = files.get(path)
      if (to !== undefined) response.writeHead(302, { location: to }).end()
      else if (bytes === undefined) response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'image/png' }).end(bytes)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    atEnd(() => Promise.resolve(server.close()))
  })
  afterAll(() => {
    server.closeAllConnections()
  })

  it('is fetched from the old site, in full size where it can be had', async () => {
    const html = `<p>Chữ.</p><img src="${at}/tot-300x200.png" alt="Ảnh tốt"><img src="${at}/chuyen.png" alt="Ảnh đã dời">`
    const folder = await folderWith({
      'a.xml': wordpressOf([{ id: 901, title: 'Có ảnh trên mạng', html }]).replaceAll(
        'nhieu.',
        'mang.',
      ),
    })
    const { said } = await portal.bring({ at: join(folder, 'a.xml') }, { named: [at] })
    expect(said).toMatchObject([{ codes: ['category_missing'] }])
    const article = await portal.article('Có ảnh trên mạng')
    expect(article?.pictures).toMatchObject([
      { alt_vi: 'Ảnh tốt', width: 900 },
      { alt_vi: 'Ảnh đã dời', width: 900 },
    ])
  })

  it.each([
    ['/trang.jpg', 'picture_unreadable', 'a page that says it is a picture'],
    ['/ve.png', 'picture_unreadable', 'vector graphics with a script'],
    ['/bom.png', 'picture_unreadable', 'a bomb: more dots than any camera takes'],
    ['/on.jpg', 'picture_unreadable', 'noise behind the first bytes of a JPEG'],
    ['/lon.png', 'picture_too_large', 'more than may come'],
    ['/mat.png', 'picture_missing', 'nothing'],
    ['/rieng.png', 'picture_inside', 'something in a private network'],
  ])(
    'is refused and told, and the article comes without it: %s, %s: %s',
    async (path, code, _why) => {
      const title = `Ảnh ${path}`
      const source = wordpressOf([
        { id: 1, title, html: `<p>Chữ.</p><img src="${at}${path}" alt="a">` },
      ])
      const host = `h${path.replace(/\W/g, '')}.`
      const folder = await folderWith({ 'a.xml': source.replaceAll('nhieu.', host) })
      const { said } = await portal.bring({ at: join(folder, 'a.xml') }, { named: [at] })
      expect(said[0]?.codes).toContain(code)
      expect(said[0]?.about).toContain(`${at}${path}`)
      expect((await portal.article(title))?.pictures).toEqual([])
    },
  )

  it('that stands in the text itself comes too, and is told of where there are too many', async () => {
    const pictures = await Promise.all(
      Array.from({ length: MOST_PICTURES + 2 }, async (_, index) =>
        (await plainPicture(index * 4)).toString('base64'),
      ),
    )
    const html = pictures.map(
      (each, index) =>
        `<p>Chữ ${String(index)}</p><img alt="a" src="data:image/png;base64,${each}">`,
    )
    const folder = await folderWith({
      'a.html': `<h1>Ảnh trong chữ</h1>${html.join('')}`,
    })
    const { said } = await portal.bring(
      { from: 'folder', at: folder, name: 'trong' },
      { pictures: folder },
    )
    expect(said[0]?.codes.filter(code => code === 'pictures_too_many')).toHaveLength(2)
    expect((await portal.article('Ảnh trong chữ'))?.pictures).toHaveLength(MOST_PICTURES)
  })
})

it('A file is told from its bytes and named by what it is: a workbook called .docx comes as a workbook', async () => {
  const html = '<p>Xem <a href="/uploads/bang-gia.docx">bảng giá</a>.</p>'
  const folder = await folderWith({
    'cu.xml': wordpressOf([{ id: 1, title: 'Có bảng', html }], { host: 'bang-gia.example' }),
    'bang-gia.docx': xlsxOf(),
  })
  await portal.bring({ at: join(folder, 'cu.xml') }, { pictures: folder })
  const file = await portal.db
    .selectFrom('article_file as f')
    .innerJoin('stored_file as s', 's.id', 'f.file_id')
    .select(['s.name', 's.media_type'])
    .where('f.article_id', '=', (await portal.article('Có bảng'))?.id ?? '')
    .executeTakeFirst()
  expect(file).toEqual({ name: 'bang-gia.xlsx', media_type: MEDIA_TYPES.xlsx })
})
