/** Promise to an editorial board: pages that were saved from an old portal come in as articles, without its menus and in letters that can be read. */
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { folderWith, openPortal, wordpressOf } from '#test/support/moving.ts'

let portal: Awaited<ReturnType<typeof openPortal>>

beforeAll(async () => {
  portal = await openPortal(await testDatabase())
})

it('before anything came, lists of an old site lead nowhere', async () => {
  const { statusCode } = await portal.openBrowser().get('/feed/')
  expect(statusCode).toBe(404)
})

it('a topic is not merged into another one that only has its short name, and that is told once', async () => {
  await portal.db
    .insertInto('news_category')
    .values({
      ...{ site_id: portal.siteId, slug: 'doi-song', position: 90 },
      ...{ name_vi: 'Đời sống khu phố', name_en: 'Life in the quarters' },
    })
    .execute()
  const folder = await folderWith({
    'items.csv':
      'file,title,date,category\n1.html,Bài một,2014-05-03,Đời sống\n2.html,Bài hai,2014-05-03,ĐỜI SỐNG\n',
    '1.html': '<p>Một.<p>Hai.',
    '2.html': '<p>Ba.<p>Bốn.',
  })
  const { said } = await portal.bring({ from: 'folder', at: folder })
  expect(said.map(({ id, codes, about }) => [id, codes, about])).toEqual([
    ['1.html', ['category_apart'], 'Đời sống (doi-song-2) ≠ Đời sống khu phố'],
  ])
  for (const title of ['Bài một', 'Bài hai'])
    expect(await portal.article(title)).toMatchObject({ name_vi: 'Đời sống' })
})

const TOPICS = ['tiêm chủng mở rộng', 'sửa cầu Kênh Đôi', 'họp tổ dân phố', 'hội xuân']

/** A page of a portal whose menus and feet are tables like everything else. */
function portalPage(index: number): string {
  const about = TOPICS[index] ?? ''
  return `<html><head><meta charset="utf-8"><meta name="date" content="2014-05-03"><title>UBND phường Mẫu</title></head><body><table>
    <tr><td><img src="logo.gif"></td><td>Trang chủ</td><td><a href="/lien-he">Liên hệ</a></td></tr>
    <tr><td>Chuyên mục</td><td><table><tr><td class="tieude">Thông báo ${about}</td></tr>
    <tr><td><p>Phường báo tin về ${about}.</p><p>Mời bà con đến dự ${about}.</p></td></tr></table></td></tr>
    <tr><td>Bản quyền thuộc UBND phường Mẫu. Lượt truy cập: ${String(index * 91)}</td></tr></table></body></html>`
}

it('a portal’s menus and feet stay behind, of the text and of its lead, and it is told once what they were', async () => {
  const pages = TOPICS.map((_, index) => [`bai-${String(index)}.html`, portalPage(index)] as const)
  const folder = await folderWith(Object.fromEntries(pages))
  const { counts, said } = await portal.bring({ from: 'folder', at: folder })
  expect(counts).toMatchObject({ brought: 4, left: 1 })
  expect(await portal.article('Thông báo hội xuân')).toMatchObject({
    ...{ state: 'published', lead: 'Phường báo tin về hội xuân.' },
    ...{ body_html: '<p>Mời bà con đến dự hội xuân.</p>', pictures: [] },
  })
  expect(said.find(each => each.id === 'frame')).toEqual({
    ...{ id: 'frame', codes: ['frame_stays'] },
    about: 'Trang chủ · Liên hệ · Chuyên mục · Bản quyền thuộc UBND phường Mẫu. Lượt truy cập: 0',
  })
})

/** A week's plan: what differs from one to the next are figures, and the meeting of Tuesday. */
function weekPage(week: number): string {
  const number = String(week)
  return `<html><head><meta charset="utf-8"><meta name="date" content="2024-01-0${number}"><title>Lịch làm việc tuần ${number} năm 2024 - UBND phường Mẫu</title></head><body>
    <div><a href="/">Trang chủ</a> <a href="/lien-he">Liên hệ</a></div><div id="c"><h1>Lịch làm việc tuần ${number} năm 2024</h1>
    <p>Từ ngày 0${number}/01/2024.</p><p>Thứ Hai: 8 giờ, tiếp công dân tại phòng 0${number}.</p><p>Thứ Ba: ${TOPICS[week - 1] ?? ''}.</p><p>Gọi số 028 3899 100${number}.</p></div>
    <div>Bản quyền UBND phường Mẫu. Số lượt xem: ${String(week * 37)}</div></body></html>`
}

it('pages that differ in their figures only keep their titles and their text; counts of visitors stay behind, told of each page', async () => {
  const pages = [1, 2, 3, 4].map(week => [`tuan-${String(week)}.html`, weekPage(week)] as const)
  const folder = await folderWith(Object.fromEntries(pages))
  const { said } = await portal.bring({ from: 'folder', at: folder })
  for (const week of ['1', '2', '3', '4'])
    expect(await portal.article(`Lịch làm việc tuần ${week} năm 2024`)).toMatchObject({
      ...{ state: 'published', lead: `Từ ngày 0${week}/01/2024.` },
      body_html: `<p>Thứ Hai: 8 giờ, tiếp công dân tại phòng 0${week}.</p><p>Thứ Ba: ${TOPICS[Number(week) - 1] ?? ''}.</p><p>Gọi số 028 3899 100${week}.</p>`,
    })
  expect(said.map(({ codes, about }) => [codes[0], about])).toEqual([
    ...[37, 74, 111, 148].map(count => [
      'frame_differs',
      `Bản quyền UBND phường Mẫu. Số lượt xem: ${String(count)},`,
    ]),
    ['frame_stays', 'Trang chủ Liên hệ · Bản quyền UBND phường Mẫu. Số lượt xem: 37'],
  ])
})

it('what is left out of a page is told whole, in as many notes as it takes', async () => {
  const beside = Array.from({ length: 30 }, (_, at) => `Lời bên lề thứ ${String(at)} của trang`)
  const page = `${DATED}<title>Có lề</title><article><p>Bài.<p>Hết.</article>${beside.map(each => `<p>${each}`).join('')}`
  const { said } = await portal.bring({
    ...{ from: 'folder', at: await folderWith({ 'le.html': page }) },
  })
  for (const each of beside) expect(said[0]?.about).toContain(each)
})

const DATED = '<meta name="date" content="2014-05-03">'

/** The bytes of a text of which each letter is one of windows-1252. */
const bytes = (text: string) => Buffer.from(text, 'latin1')

it.each([
  [
    'TCVN3, said to be Western',
    '<meta charset="iso-8859-1"><h1>Th«ng b¸o tiªm chñng</h1><p>Tr¹m Y tÕ ph\u00adêng tiªm chñng cho trÎ em.<p>Mêi bµ con ®Õn.',
    'TCVN3',
  ],
  [
    'TCVN3, said to be nothing',
    '<h1>Th«ng b¸o tiªm chñng</h1><p>Tr¹m Y tÕ ph\u00adêng tiªm chñng cho trÎ em.<p>Mêi bµ con ®Õn.',
    'TCVN3',
  ],
  [
    'TCVN3, written as signs of HTML',
    '<meta charset="utf-8"><h1>Th&laquo;ng b&cedil;o ti&ordf;m ch&ntilde;ng</h1><p>Tr&sup1;m Y t&Otilde; ph&shy;&ecirc;ng ti&ordf;m ch&ntilde;ng cho tr&Icirc; em.<p>M&ecirc;i b&micro; con &reg;&Otilde;n.',
    'TCVN3',
  ],
  [
    'VNI, said to be Unicode',
    '<meta charset="utf-8"><h1>Thoâng baùo tieâm chuûng</h1><p>Traïm Y teá phöôøng tieâm chuûng cho treû em.<p>Môøi baø con ñeán.',
    'VNI',
  ],
])(
  'letters of before Unicode are read, and an editor is asked to read them again: %s',
  async (_what, html, letters) => {
    const folder = await folderWith({ [`${String(html.length)}.html`]: bytes(DATED + html) })
    const { said } = await portal.bring({ from: 'folder', at: folder })
    expect(await portal.article('Thông báo tiêm chủng')).toMatchObject({
      ...{ state: 'published', lead: 'Trạm Y tế phường tiêm chủng cho trẻ em.' },
      body_html: '<p>Mời bà con đến.</p>',
    })
    expect(said[0]?.codes).toContain('letters_converted')
    expect(said[0]?.about).toContain(letters)
    const rename = { title: `Đã xem ${String(html.length)}` }
    await portal.db
      .updateTable('article_text')
      .set(rename)
      .where('title', '=', 'Thông báo tiêm chủng')
      .execute()
  },
)

it('so are those of an export of WordPress, told from all of it: short posts follow, those in Unicode stay', async () => {
  const posts = [
    {
      ...{ id: 1, title: 'Lôùp hoïc heø' },
      html: '[caption id="a" width="9"]<img src="/x.png" alt="Treû em">Lôùp hoïc[/caption]\n\nTraïm Y teá phöôøng môû lôùp.\n\nMôøi baø con ñeán.',
    },
    { id: 2, title: 'Treû em', html: '<p>Xem aûnh.</p><p>OK.</p>' },
    { id: 3, title: 'Hôm qua', html: '<p>Phường họp.</p><p>Tôi về.</p>' },
  ]
  const folder = await folderWith({ 'cu.xml': wordpressOf(posts).replaceAll('nhieu.', 'vni.') })
  const { said } = await portal.bring(
    { from: 'wxr', at: join(folder, 'cu.xml') },
    { pictures: folder },
  )
  expect(await portal.article('Lớp học hè')).toMatchObject({
    lead: 'Trạm Y tế phường mở lớp.',
    body_html: '<p>Mời bà con đến.</p>',
  })
  expect(await portal.article('Trẻ em')).toMatchObject({ lead: 'Xem ảnh.' })
  expect(await portal.article('Hôm qua')).toMatchObject({ body_html: '<p>Tôi về.</p>' })
  const converted = said.filter(each => each.codes.includes('letters_converted'))
  expect(converted.map(each => each.id)).toEqual([1, 2].map(id => `vni.example/?p=${String(id)}`))
})

it('an export keeps the letter of TCVN3 that others take for a hyphen that is not seen', async () => {
  const html = '<p>Tr¹m Y tÕ ph\u00adêng tiªm chñng.</p><p>Mêi bµ con ®Õn.</p>'
  const posts = [{ id: 1, title: 'Ph\u00adêng míi', html }]
  const folder = await folderWith({ 'cu.xml': wordpressOf(posts).replaceAll('nhieu.', 'tcvn.') })
  await portal.bring({ from: 'wxr', at: join(folder, 'cu.xml') })
  expect(await portal.article('Phường mới')).toMatchObject({
    lead: 'Trạm Y tế phường tiêm chủng.',
  })
})

it('what still cannot be read is never published: it waits as a draft, and is told', async () => {
  const html = bytes(
    `${DATED}<meta charset="utf-8"><h1>Bai \xe1\xbb</h1><p>\xf0\xe7x \xb5\xb6\xb7 abc.<p>de.`,
  )
  const folder = await folderWith({ 'hong.html': html })
  const { said } = await portal.bring({ from: 'folder', at: folder })
  expect(await portal.article('Bai \uFFFD')).toMatchObject({ state: 'draft', published_at: null })
  expect(said[0]?.codes).toContain('letters_lost')
})

it('figures that were raised or lowered are not read as others, in text and lead, and a list goes on counting', async () => {
  const folder = await folderWith({
    'dat.html': `${DATED}<h1>Khu đất 500 m<sup>2</sup></h1><p>Rộng 10<sup>3</sup> m<sup>2</sup>.<p>Nước là H<sub>2</sub>O.<ol start="3"><li>Mục ba</ol>`,
  })
  await portal.bring({ from: 'folder', at: folder })
  expect(await portal.article('Khu đất 500 m²')).toMatchObject({
    lead: 'Rộng 10³ m².',
    body_html: '<p>Nước là H₂O.</p><ol start="3"><li>Mục ba</li></ol>',
  })
})
