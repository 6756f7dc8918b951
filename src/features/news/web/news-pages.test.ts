import { SyntaxValidator } from 'fast-xml-validator'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { newsFeature } from '../plugin.ts'
import { addPicture } from '../use-cases/add-picture.ts'
import { decideComments } from '../use-cases/decide-comments.ts'
import { saveArticle } from '../use-cases/save-article.ts'
import { sendComment } from '../use-cases/send-comment.ts'

/** The smallest PNG: one point. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const PHONE =
  'Mozilla/5.0 (Linux; Android 9; SM-J260G) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36'

let room: Newsroom
let web: Awaited<ReturnType<typeof featureServer>>
beforeAll(async () => {
  const db = await testDatabase()
  room = await openNewsroom(db)
  web = await featureServer({ db, clock: room.clock, features: deps => [newsFeature(deps)] })
})

const get = (url: string, headers: Record<string, string> = {}) =>
  web.server.inject({ url, headers: { host: 'localhost', ...headers } })

async function illustrate(articleId: string): Promise<string> {
  const kept = await web.deps.files.saveBytes(POINT)
  const added = await addPicture(web.deps, {
    siteId: room.siteId,
    officerId: room.officerId,
    articleId,
    file: { ...kept, mediaType: 'image/png', name: 'point.png' },
    words: {
      alt: { vi: 'Một điểm "nhỏ"', en: '' },
      caption: { vi: 'Chú thích <b>', en: '' },
      credit: 'Mẫu',
    },
  })
  if (!added.ok) throw new Error(added.error.code)
  await room.publishChanges(articleId)
  const row = await room.db
    .selectFrom('article_picture')
    .select('id')
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow()
  return row.id
}

describe('an article’s page', () => {
  it('shows the day, the described picture with its caption as text, and what messengers show', async () => {
    const { articleId, slug } = await room.anArticle('Bài có ảnh')
    const picture = await illustrate(articleId)
    const { body, statusCode } = await get(`/tin-tuc/${slug}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('24/11/2026')
    expect(body).toContain('alt="Một điểm &quot;nhỏ&quot;"')
    expect(body).toContain('Chú thích &lt;b>. Mẫu.')
    expect(body).toContain(
      `<meta property="og:image" content="http://localhost:3000/tin-tuc/anh/${picture}-chia-se"`,
    )
    const file = await get(`/tin-tuc/anh/${picture}`)
    expect([file.headers['content-type'], file.rawPayload.equals(POINT)]).toEqual([
      'image/png',
      true,
    ])
    expect(file.headers['cache-control']).toContain('immutable')
  })

  it('shows a picture once: above the text, or where the text places it', async () => {
    for (const [title, body] of [
      ['Bài có ảnh bìa', '<p>Trước.</p>'],
      ['Bài đặt ảnh trong chữ', '<p>Trước.</p><figure data-picture="1"></figure>'],
    ] as const) {
      const { articleId, slug } = await room.anArticle(title, { body })
      await illustrate(articleId)
      const page = (await get(`/tin-tuc/${slug}`)).body
      expect(page.match(/<figure/g)).toHaveLength(1)
      expect(page.indexOf('<figure') < page.indexOf('Trước.')).toBe(title === 'Bài có ảnh bìa')
    }
  })

  it('says in English that there is only a Vietnamese text, and marks its language', async () => {
    const { slug } = await room.anArticle('Bài chưa dịch')
    const other = await room.anArticle('Bài khác chưa dịch')
    const { body } = await get(`/en/tin-tuc/${slug}`)
    expect(body).toContain('This article is in Vietnamese only')
    expect(body).toContain('<article class="mc-article" lang="vi" itemscope')
    expect(body).toContain(`href="/en/tin-tuc/${other.slug}" lang="vi">`)
  })

  it('is not found, nor its picture, before an editor publishes it', async () => {
    const { articleId, slug } = await room.anArticle('Còn là bản nháp', { isDraft: true })
    const picture = await illustrate(articleId)
    for (const url of [`/tin-tuc/${slug}`, `/tin-tuc/${slug}/in`, `/tin-tuc/anh/${picture}`]) {
      expect((await get(url)).statusCode).toBe(404)
    }
  })

  it('prints what hostile text was kept as mere text', async () => {
    const { slug } = await room.anArticle('<script>alert(1)</script>', {
      body: '<p>a</p><script>alert(2)</script>',
    })
    const { body } = await get(`/tin-tuc/${slug}`)
    expect(body).not.toMatch(/<script>alert/)
    expect(body).toContain('&lt;script>alert(1)&lt;/script>')
  })

  it('shows a comment only once it is approved', async () => {
    const { slug } = await room.anArticle('Bài có người góp ý')
    const { siteId, citizenId, officerId } = room
    const words = { isProven: true, authorName: 'Bạn đọc <i>', body: 'Một ý kiến <b>đậm</b>' }
    const sent = await sendComment(room, { siteId, citizenId, slug, ...words })
    if (!sent.ok) throw new Error(sent.error.code)
    expect((await get(`/tin-tuc/${slug}`)).body).not.toContain('Một ý kiến')
    const commentIds = [sent.value.commentId]
    await decideComments(room, { siteId, officerId, commentIds, decision: 'approved', reason: '' })
    // This server listens to no drops: another form of the address is made anew.
    const { body } = await get(`/tin-tuc/${slug}?doc-nhieu=thang`)
    expect(body).toContain('Một ý kiến &lt;b>đậm&lt;/b>')
    expect(body).toContain('Bạn đọc &lt;i>')
  })

  it('counts its reader by the picture for those without scripts, which no cache may keep', async () => {
    const { articleId, slug } = await room.anArticle('Bài được đếm')
    const answer = await get(`/tin-tuc/${slug}/dem.gif`, { 'user-agent': PHONE })
    await get(`/tin-tuc/${slug}/dem.gif`, { 'user-agent': PHONE })
    expect(answer.headers['content-type']).toBe('image/gif')
    expect(answer.headers['cache-control']).toContain('no-store')
    const counted = await room.db
      .selectFrom('article_read_day')
      .select('readers')
      .where('article_id', '=', articleId)
      .execute()
    expect(counted).toEqual([{ readers: 1 }])
  })
})

describe('the list of news', () => {
  it('is read to its end page by page, each article once, newest first', async () => {
    for (let count = 0; count < 20; count += 1)
      await room.anArticle(`Bài số ${String(count)} trong danh sách`)
    const seen: string[] = []
    let next: string | undefined = '/tin-tuc'
    while (next !== undefined) {
      const { body } = await get(next)
      const main = body.slice(body.indexOf('mc-columns'), body.indexOf('mc-aside'))
      seen.push(
        ...[...main.matchAll(/mc-card__link" href="\/tin-tuc\/([a-z0-9-]+)"/g)].map(
          m => m[1] ?? '',
        ),
      )
      next = /href="(\/tin-tuc\?truoc=[^"]+)"/.exec(body)?.[1]
    }
    const published = await room.db
      .selectFrom('article')
      .select('slug')
      .where('state', '=', 'published')
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
    expect(seen).toEqual(published.map(row => row.slug))
  })
})

describe('the editors’ desk', () => {
  it.each(['/can-bo/tin-tuc', '/can-bo/tin-tuc/moi', '/can-bo/binh-luan'])(
    'sends whoever is not signed in to sign in: %s',
    async url => {
      expect((await get(url)).statusCode).toBe(303)
    },
  )

  it('does not let a form from another site publish', async () => {
    const { articleId } = await room.anArticle('Không đăng hộ', { isDraft: true })
    const answer = await web.server.inject({
      method: 'POST',
      url: `/can-bo/tin-tuc/${articleId}/dang`,
      headers: { host: 'localhost', 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.statusCode).toBe(403)
  })

  it('refuses an English text before there is a Vietnamese one', async () => {
    const { siteId, officerId, categoryId } = room
    const text = { title: 'a', lead: 'b', bodyHtml: '<p>c</p>' }
    expect(
      await saveArticle(room, {
        ...{ siteId, officerId, categoryId, ...text },
        ...{ articleId: undefined, language: 'en', revision: 0 },
      }),
    ).toEqual({ ok: false, error: { code: 'vietnamese_text_first' } })
  })
})

describe('a feed', () => {
  const feedsOf = (path: string) =>
    Promise.all(['rss.xml', 'atom.xml', 'feed.json'].map(file => get(`${path}/${file}`)))

  it('brings the newest articles in three formats, with title, opening and picture, and hostile text as text', async () => {
    const { articleId, slug } = await room.anArticle('Lịch <b>tiêm</b> & "nhắc" ]]> lại')
    const picture = await illustrate(articleId)
    const [rss, atom, json] = await feedsOf('/tin-tuc')
    expect([rss, atom, json].map(answer => answer?.headers['content-type'])).toEqual([
      'application/rss+xml; charset=utf-8',
      'application/atom+xml; charset=utf-8',
      'application/feed+json; charset=utf-8',
    ])
    for (const body of [rss?.body ?? '', atom?.body ?? '']) {
      expect(SyntaxValidator.validate(body)).toBe(true)
      expect(body).toContain(`/tin-tuc/${slug}`)
      expect(body).toContain(`/tin-tuc/anh/${picture}`)
    }
    expect(rss?.body).toContain('<language>vi</language>')
    const { items } = JSON.parse(json?.body ?? '') as {
      items: { url: string; title: string; date_published: string }[]
    }
    expect(items.find(({ url }) => url.endsWith(`/tin-tuc/${slug}`))).toMatchObject({
      title: 'Lịch <b>tiêm</b> & "nhắc" ]]> lại',
      date_published: room.clock.now().toISOString(),
    })
    // Atom takes titles for HTML: there the signs are written so that they show and do nothing.
    expect(atom?.body).toContain('Lịch &lt;b&gt;tiêm&lt;/b&gt; &amp; &quot;nhắc&quot;')
  })

  it('follows one category in the language of its address, is found from the page, and is none for an unknown one', async () => {
    const { articleId } = await room.anArticle('Bài để theo dõi')
    await room.translated(articleId, 'An article to follow')
    await room.anArticle('Bài chưa ai dịch')
    const { body } = await get('/en/tin-tuc/chuyen-muc/thong-bao/atom.xml')
    expect(body).toContain('/en/tin-tuc/chuyen-muc/thong-bao')
    expect(body).toContain('An article to follow')
    // A feed says which language it is in.
    expect(body).not.toContain('Bài chưa ai dịch')
    const original = (await get('/tin-tuc/chuyen-muc/thong-bao/atom.xml')).body
    expect(original).toContain('Bài để theo dõi')
    expect(original).toContain('Bài chưa ai dịch')
    const page = await get('/tin-tuc/chuyen-muc/thong-bao')
    expect(page.body).toMatch(
      /<link rel="alternate" href="\/tin-tuc\/chuyen-muc\/thong-bao\/rss.xml" type="application\/rss\+xml"/,
    )
    for (const { statusCode } of await feedsOf('/tin-tuc/chuyen-muc/khong-co'))
      expect(statusCode).toBe(404)
  })

  it('names who wrote an article, where somebody is named, and what is hostile in it is text', async () => {
    const author = 'Trần <i>Thị</i> Lan & bạn'
    const { slug } = await room.anArticle('Bài có người viết', { author })
    await room.anArticle('Bài không ai đứng tên')
    await expect.poll(async () => (await get('/tin-tuc/rss.xml')).body).toContain('không ai đứng')
    const [rss, atom, json] = await feedsOf('/tin-tuc')
    const named = 'Trần &lt;i&gt;Thị&lt;/i&gt; Lan &amp; bạn'
    expect(rss?.body).toContain(`<dc:creator>${named}</dc:creator>`)
    expect(rss?.body).not.toContain('<author>')
    expect(atom?.body).toMatch(new RegExp(`<author>\\s*<name>${named}</name>`))
    for (const body of [rss?.body ?? '', atom?.body ?? ''])
      expect(SyntaxValidator.validate(body)).toBe(true)
    const { items } = JSON.parse(json?.body ?? '') as {
      items: { url: string; title: string; author?: { name: string } }[]
    }
    expect(items.find(({ url }) => url.endsWith(slug))?.author).toEqual({ name: author })
    const nameless = items.find(({ title }) => title === 'Bài không ai đứng tên')
    expect(nameless?.author).toBeUndefined()
  })

  it('changes when an article is published and when it is withdrawn', async () => {
    const titles = async () => {
      const { items } = JSON.parse((await get('/tin-tuc/feed.json')).body) as {
        items: { title: string }[]
      }
      return items.map(({ title }) => title)
    }
    expect(await titles()).not.toContain('Vừa đăng')
    const { articleId } = await room.anArticle('Vừa đăng')
    await expect.poll(titles).toContain('Vừa đăng')
    await room.move(articleId, { kind: 'withdraw', reason: 'Sai ngày' })
    await expect.poll(titles).not.toContain('Vừa đăng')
  })
})
