/** Promise to a ward that brings its old site in twice: an address is one, however its scheme, host and port are written. */
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { folderWith, openPortal, wordpressOf } from '#test/support/moving.ts'

let portal: Awaited<ReturnType<typeof openPortal>>

beforeAll(async () => {
  portal = await openPortal(await testDatabase())
  await bring('https://cu.example')
})

/** Brings an export of the one old site in, written like that, whose text links to its own other article. */
async function bring(origin: string) {
  const posts = [
    { id: 1, title: 'Đường mới', html: `<p>Xem <a href="${origin}/bai-2/">bài kia</a>.</p>` },
    { id: 2, title: 'Cầu cũ', html: '<p>Một.</p>' },
  ]
  const xml = wordpressOf(posts, { host: 'cu.example' })
  const written = xml.replaceAll('https://cu.example', origin)
  const folder = await folderWith({ 'cu.xml': written })
  return portal.bring({ at: join(folder, 'cu.xml') })
}

const WRITTEN = [
  ['HTTP://Cu.Example', 'other letters'],
  ['Http://WWW.CU.EXAMPLE', 'and www'],
  ['http://cu.example:80', 'the port of its scheme'],
  ['HTTPS://Cu.example:443', 'and other letters'],
  ['http://cu.example:443', 'behind a proxy the port of the other scheme'],
  ['https://www.cu.example:80', 'the other way round'],
] as const

it.each(WRITTEN)('an export that writes %s (%s) brings nothing again', async origin => {
  expect((await bring(origin)).counts).toMatchObject({ brought: 0, known: 2 })
  const runs = await portal.db.selectFrom('import_run').select('source').distinct().execute()
  expect(runs).toEqual([{ source: 'cu.example' }])
})

it.each(WRITTEN)('nor does a feed that writes %s (%s), by guid or by link', async origin => {
  const feedAt = (at: string) => `<rss><channel><link>${at}/</link>
    <item><title>Tin một</title><guid>${at}/Tin-1.html</guid><description>Chữ.</description></item>
    <item><title>Tin hai</title><link>${at}/Tin-2.html</link><description>Chữ.</description></item>
    </channel></rss>`
  const folder = await folderWith({
    'truoc.xml': feedAt('https://tin.example'),
    'sau.xml': feedAt(origin.replace(/cu\.example/i, 'Tin.Example')),
  })
  await portal.bring({ from: 'rss', at: join(folder, 'truoc.xml') })
  const { counts } = await portal.bring({ from: 'rss', at: join(folder, 'sau.xml') })
  expect(counts).toMatchObject({ brought: 0, known: 2 })
})

it('what follows the host keeps its letters: there another letter is another thing', async () => {
  const item = (name: string) =>
    `<item><title>Tin ${name}</title><guid>https://rieng.example/${name}</guid><description>Chữ.</description></item>`
  const feed = `<rss><channel><link>https://rieng.example/</link>${item('tin')}${item('TIN')}</channel></rss>`
  const folder = await folderWith({ 'tin.xml': feed })
  const { counts } = await portal.bring({ from: 'rss', at: join(folder, 'tin.xml') })
  expect(counts).toMatchObject({ brought: 2 })
})

it.each(WRITTEN)(
  'what stood there is led to under the old host, when it came from %s (%s)',
  async origin => {
    const host = `site${String(WRITTEN.findIndex(([each]) => each === origin))}.example`
    const at = origin.replace(/cu\.example/i, host.toUpperCase())
    const posts = [
      { id: 30, title: `Tin ${host}`, html: `<p><a href="HTTP://${host}:443/a/">a</a></p>` },
    ]
    const xml = wordpressOf(posts, { host: 'x.example' }).replaceAll('https://x.example', at)
    const folder = await folderWith({ 'cu.xml': xml })
    const { counts } = await portal.bring({ at: join(folder, 'cu.xml') })
    expect(counts).toMatchObject({ brought: 1 })
    const noted = await portal.db
      .selectFrom('old_address')
      .select('address')
      .where('host', '=', host)
      .orderBy('address')
      .execute()
    expect(noted.map(each => each.address)).toEqual(['/?p=30', '/bai-30'])
    const article = await portal.article(`Tin ${host}`)
    expect(article?.body_html, 'a link of its own site').toContain('href="/a/"')
  },
)
