/** Promise to an operator: moving a site in can be stopped by anything and run again, and says in a sentence what went wrong. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSite } from '#features/organisation'
import { fixedClock } from '#kernel/clock.ts'
import { sealEvents, verifyChain } from '#platform/events/seal.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { brought, folderWith, openPortal, plainPicture, wordpressOf } from '#test/support/moving.ts'
import { runProduct } from '#test/support/server.ts'

const url = await testDatabaseUrl()
const db = openAs(url, 'motcua_app')
const { siteId } = await openPortal(db)
const home = await folderWith({ 'uploads/2019/05/tram-y-te.png': await plainPicture(10) })

/** Runs the command in this folder on this database. */
function run(...given: string[]) {
  const settings = { DATABASE_URL: url, DATA_DIR: join(home, 'data'), LANG: 'C' }
  return runProduct(settings, ['dist/server/cli.js', 'import', ...given])
}

async function countArticles(): Promise<number> {
  const { count } = await db
    .selectFrom('article')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const ITEMS = 600

test('Killed twice in the middle, it goes on where it was: every item is in once, whole, and the chain holds', async () => {
  const posts = Array.from({ length: ITEMS }, (_, index) => ({
    id: index + 1,
    html: `Đoạn một của bài ${String(index + 1)}.\n\nĐoạn hai.`,
  }))
  const folder = await folderWith({ 'nhieu.xml': wordpressOf(posts) })
  for (let round = 1; round <= 2; round += 1) {
    const { child, ended } = run('--from', 'wxr', join(folder, 'nhieu.xml'))
    await expect.poll(countArticles, { timeout: 60_000, interval: 10 }).toBeGreaterThan(round * 100)
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
  }
  const before = await countArticles()
  expect(before).toBeLessThan(ITEMS)
  const { output, ended } = run('--from', 'wxr', join(folder, 'nhieu.xml'))
  expect(await ended).toBe(0)
  expect(output()).toContain(
    `Brought ${String(ITEMS - before)} articles and pages; ${String(before)} were in already; 0 items were left out`,
  )
  const parts = await db
    .selectFrom('article as a')
    .innerJoin('article_text as t', 't.article_id', 'a.id')
    .innerJoin('article_version as v', 'v.article_id', 'a.id')
    .innerJoin('import_item as i', 'i.article_id', 'a.id')
    .innerJoin('old_address as o', 'o.article_id', 'a.id')
    .innerJoin('event as e', 'e.subject_id', 'a.id')
    .select(['t.title', 'o.address'])
    .where('e.type', '=', 'article.imported')
    .execute()
  // Two addresses lead to each.
  expect(parts.length).toBe(ITEMS * 2)
  expect(new Set(parts.map(each => each.title)).size).toBe(ITEMS)
  expect(await countArticles()).toBe(ITEMS)
  const runs = await db.selectFrom('import_run').select('ended_at').orderBy('id').execute()
  expect(runs.map(each => each.ended_at === null)).toEqual([true, true, false])
  await sealEvents(db, siteId)
  expect(await verifyChain(db, siteId)).toMatchObject({ sound: true, unsealed: 0 })
})

test.each([
  ['en', 'Stopped. What came so far is kept; run the command again to go on.\n'],
  ['vi', 'Đã dừng. Những gì đã chuyển vẫn còn; chạy lại lệnh này để đi tiếp.\n'],
])(
  'Ctrl-C ends it with a sentence, the report kept, and the next run goes on: %s',
  async (language, sentence) => {
    const posts = Array.from({ length: ITEMS }, (_, index) => ({
      id: index + 1,
      html: `<p>Bài ${String(index + 1)}.</p>${index === 0 ? '<img src="/uploads/mat.png">' : ''}`,
    }))
    const whole = wordpressOf(posts).replaceAll('nhieu.', `dung-${language}.`)
    const at = join(await folderWith({ 'dung.xml': whole }), 'dung.xml')
    const given = ['--from', 'wxr', at, '--pictures', join(home, 'uploads'), '--language', language]
    const before = await countArticles()
    const stopped = run(...given)
    await expect.poll(countArticles, { timeout: 60_000, interval: 10 }).toBeGreaterThan(before + 50)
    stopped.child.kill('SIGINT')
    expect(await stopped.ended).toBe(130)
    expect(stopped.output().endsWith(sentence)).toBe(true)
    expect(stopped.output()).not.toMatch(/\n\s+at |Error/)
    const [path = ''] = /\S+\.csv/.exec(stopped.output()) ?? []
    expect(await readFile(path, 'utf8')).toContain('/uploads/mat.png')
    expect(await countArticles()).toBeLessThan(before + ITEMS)
    expect(await run(...given).ended).toBe(2)
    expect(await countArticles()).toBe(before + ITEMS)
  },
)

test('A dry run tells what would come and writes nothing; the report names what would not', async () => {
  const before = await countArticles()
  const report = join(home, 'thu.csv')
  const options = ['--dry-run', '--report', report, '--language', 'vi']
  const { output, ended } = run('--from', 'wxr', brought('wordpress.xml'), ...options)
  expect(await ended).toBe(2)
  expect(output()).toContain('Sẽ chuyển 4 bài và trang; 0 đã có; 5 mục sẽ không chuyển')
  expect(output()).toMatch(/Xem thử: đã xem \d+ mục trong \d+,\d giây\n/)
  expect(await countArticles()).toBe(before)
  const lines = (await readFile(report, 'utf8')).split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFFKết quả,Tiêu đề,Địa chỉ cũ,Địa chỉ mới,Điều cần biết,Chi tiết,Mã của mục',
  )
  expect(lines).toContain(
    'Không chuyển,,,,Bình luận không được chuyển: đó là dữ liệu cá nhân và ý kiến của người đọc. Số bình luận:,1,comments',
  )
})

test('What could not come stands in the report with where and why, in a table that no spreadsheet runs', async () => {
  const posts = [
    { id: 1, title: '=HYPERLINK("http://evil.example")', html: '' },
    { id: 2, title: 'Ảnh mất', html: '<p>Chữ.</p><img src="/uploads/mat.png" alt="Một, hai">' },
  ]
  const at = `${await folderWith({ 'hai.xml': wordpressOf(posts).replaceAll('nhieu.', 'hai.') })}/hai.xml`
  const { output, ended } = run('--from', 'wxr', at, '--pictures', join(home, 'uploads'))
  expect(await ended).toBe(2)
  const [, path = ''] = /Report: (.+)/.exec(output()) ?? []
  const report = await readFile(path, 'utf8')
  expect(report).toContain(
    `Left out,"'=HYPERLINK(""http://evil.example"")",https://hai.example/bai-1/,,It has neither text nor pictures.,,hai.example/?p=1`,
  )
  expect(report).toContain(
    'Look at it,Ảnh mất,https://hai.example/bai-2/,http://localhost:3000/tin-tuc/anh-mat,The picture was not found.,/uploads/mat.png,hai.example/?p=2',
  )
})

test.each([
  [['--from', 'wxr'], 'From where?', 'nothing is named'],
  [['--from', 'joomla', 'a.xml'], 'From where?', 'another kind'],
  [['--from', 'wxr', 'khong-co.xml'], 'khong-co.xml cannot be read.', 'no file'],
  [['--from', 'wxr', brought('feed.rss')], 'no export of WordPress', 'another kind of XML'],
  [['--from', 'wxr', 'package.json'], 'no export of WordPress', 'no XML'],
  [['--from', 'rss', 'package.json'], 'neither RSS nor Atom', 'no feed'],
  [
    ['--from', 'rss', 'http://127.0.0.1:9/feed'],
    '127.0.0.1:9 refuses the connection.',
    'nothing there',
  ],
  [
    ['--from', 'rss', 'http://no-such-host.invalid/feed'],
    'no host is known by the name no-such-host.invalid.',
    'no such host',
  ],
  [
    ['--from', 'rss', brought('feed.rss'), '--intranet', 'http://'],
    '--intranet http:// is no host.',
    'no host inside',
  ],
  [['--from', 'folder', 'khong-co'], 'There is no folder khong-co.', 'no folder'],
  [
    ['--from', 'rss', brought('feed.rss'), '--site', 'x'],
    '--site is one of: phuong-mau.',
    'no site',
  ],
  [
    ['--from', 'rss', brought('feed.rss'), '--pictures', 'x'],
    'no folder of pictures x.',
    'no pictures',
  ],
  [['--from', 'rss', brought('feed.rss'), '--wrong'], "Unknown option '--wrong'", 'no such option'],
])('%j is one sentence: %s (%s)', async (given, sentence, _why) => {
  const { output, ended } = run(...given)
  expect(await ended).toBe(1)
  expect(output()).toContain(sentence)
  expect(output()).not.toMatch(/\n\s+at /)
})

test('A file that is cut off brings what is whole in it, and says so', async () => {
  const posts = [1, 2, 3].map(id => ({ id, html: `<p>Bài ${String(id)}.</p>` }))
  const whole = wordpressOf(posts).replaceAll('nhieu.', 'cut.')
  const folder = await folderWith({ 'cut.xml': whole.slice(0, whole.indexOf('<p>Bài 3')) })
  const before = await countArticles()
  const { output, ended } = run('--from', 'wxr', join(folder, 'cut.xml'))
  expect(await ended).toBe(1)
  expect(output()).toContain('The file is cut off')
  expect(await countArticles()).toBe(before + 2)
})

test('Help says everything, in either language', async () => {
  for (const [language, word] of [
    ['en', 'Brings a site over'],
    ['vi', 'Chuyển một trang tin cũ về'],
  ] as const) {
    const { output, ended } = run('--help', '--language', language)
    expect(await ended).toBe(0)
    expect(output()).toContain(word)
  }
})

test('The report of a site leads to that site, under its own host', async () => {
  const made = await createSite(
    { db, clock: fixedClock(new Date('2026-10-01T02:00:00Z')) },
    {
      ...{ key: 'phuong-hai', nameVi: 'Phường Hai', nameEn: 'Hai Ward', hosts: ['hai.localhost'] },
      unit: { slug: 'ubnd', kind: 'ward', agencyCode: 'H29.30.2', nameVi: 'UBND', nameEn: 'PC' },
    },
  )
  expect(made.ok).toBe(true)
  const folder = await folderWith({
    'items.csv':
      'file,address,title,date,category\nmot.html,/news.aspx?id=15,Bài một,2019-05-03,Đời sống\n',
    'mot.html': '<p>Một.</p><p>Hai. <img src="mat.png"></p>',
  })
  const { output, ended } = run('--from', 'folder', folder, '--site', 'phuong-hai')
  expect(await ended).toBe(2)
  expect(output()).toContain('1 pictures or files did not come')
  const [, path = ''] = /Report: (.+)/.exec(output()) ?? []
  expect(output()).toContain('--old-host www.old.example')
  expect(await readFile(path, 'utf8')).toContain(
    'Bài một,/news.aspx?id=15,http://hai.localhost:3000/tin-tuc/bai-mot,The picture was not found.',
  )
})

test('It is told where whoever asks under the old host is led, what is left to do, and which site has a host that is taken', async () => {
  const posts = [{ id: 1, title: 'Tin cũ', html: '<p>Bài.</p>' }]
  const whole = wordpressOf(posts).replaceAll('nhieu.', 'hai-cu.')
  const at = join(await folderWith({ 'hai-cu.xml': whole }), 'hai-cu.xml')
  const given = ['--from', 'wxr', at, '--site', 'phuong-hai', '--old-host', 'https://www.cu.vn/tin']
  const rehearsed = run(...given, '--dry-run')
  expect(await rehearsed.ended).toBe(0)
  expect(rehearsed.output()).not.toContain('is led to')
  const { output, ended } = run(...given, '--language', 'en')
  expect(await ended).toBe(0)
  expect(output()).toContain(
    'whoever asks under cu.vn, hai-cu.example, www.cu.vn, www.hai-cu.example is led to http://hai.localhost:3000 from now on.',
  )
  const first = run('--from', 'wxr', at, '--site', 'phuong-mau', '--language', 'vi')
  expect(await first.ended).toBe(0)
  expect(first.output()).toContain('hai-cu.example đã được ghi là tên miền cũ của cổng phuong-hai')
})

test('A plan that names more hosts says which were added, and one that names another site’s says whose it is', async () => {
  const plan = JSON.parse(await readFile('docs/how-to/plan.example.json', 'utf8')) as {
    site: object
  }
  const load = async (site: object) => {
    Object.assign(plan.site, site)
    const folder = await folderWith({ 'plan.json': JSON.stringify(plan) })
    const settings = { DATABASE_URL: url, DATA_DIR: join(home, 'data'), LANG: 'C' }
    const command = ['dist/server/cli.js', 'establish', join(folder, 'plan.json')]
    const { output, ended } = runProduct(settings, command)
    return { code: await ended, said: output() }
  }
  const refused = await load({ key: 'phuong-ba', hosts: ['ba.example', 'hai.localhost'] })
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('The host hai.localhost leads to the site phuong-hai')
  await load({ hosts: ['ba.example'] })
  const { code, said } = await load({ hosts: ['ba.example', 'www.ba.example'] })
  expect(code).toBe(0)
  expect(said).toContain('The site phuong-ba answers from now on under www.ba.example too.')
  expect(said).not.toContain('Links to it lead')
})
