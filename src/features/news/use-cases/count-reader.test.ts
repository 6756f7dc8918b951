import { beforeAll, describe, expect, it } from 'vitest'
import { dateInVietNam } from '#kernel/instant.ts'
import { keysFrom } from '#platform/secret/keys.ts'
import { testDatabase } from '#test/support/database.ts'
import { firstDayOf } from '../domain/reading-period.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { listMostRead } from '../store/reader.queries.ts'
import { countReader } from './count-reader.ts'

const BROWSER =
  'Mozilla/5.0 (Linux; Android 9; SM-J260G) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36'

const keys = keysFrom('a secret for tests, as long as one must be')

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom(await testDatabase())
})

describe('what is most read', () => {
  const read = (slug: string, ip: string, userAgent = BROWSER) =>
    countReader({ ...room, keys }, { siteId: room.siteId, slug, ip, userAgent })
  const readersOf = async (slug: string) => {
    const today = dateInVietNam(room.clock.now())
    const all = await listMostRead(room.db, room.siteId, 'vi', {
      from: firstDayOf('week', today),
      to: today,
      limit: 50,
    })
    return all.find(each => each.slug === slug)?.readers
  }

  it('counts people, not reloads', async () => {
    const { slug } = await room.anArticle('Bài được tải lại')
    expect([
      await read(slug, '10.0.0.1'),
      await read(slug, '10.0.0.1'),
      await read(slug, '10.0.0.2'),
    ]).toEqual([true, false, true])
    expect(await readersOf(slug)).toBe(2)
  })

  it('counts a crowd that comes at once exactly', async () => {
    const { slug } = await room.anArticle('Bài đông người đọc')
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => read(slug, `10.1.0.${String(index % 20)}`)),
    )
    expect(await readersOf(slug)).toBe(20)
  })

  it('tells a few browsers of one network from each other, and does not believe that one person has hundreds', async () => {
    const { slug } = await room.anArticle('Bài một người bấm mãi')
    expect(await read(slug, '10.4.0.1', `${BROWSER} Firefox`)).toBe(true)
    for (let nth = 0; nth < 200; nth += 1) await read(slug, '10.4.0.1', `${BROWSER} ${String(nth)}`)
    const counted = (await readersOf(slug)) ?? 0
    expect([counted > 4, counted <= 16]).toEqual([true, true])
    // A phone that takes a new address every hour is one phone.
    const { slug: other } = await room.anArticle('Bài đọc bằng IPv6')
    await read(other, '2001:db8:1:2:aaaa::1')
    await read(other, '2001:db8:1:2:bbbb::2')
    await read(other, '2001:db8:1:3::1')
    expect(await readersOf(other)).toBe(2)
  })

  it('does not count programs, nor articles that are not out', async () => {
    const { slug } = await room.anArticle('Bài cho máy đọc')
    for (const program of [
      'curl/8.5',
      'Mozilla/5.0 (compatible; Googlebot/2.1)',
      'Mozilla/5.0 HeadlessChrome/120',
      '',
    ]) {
      expect(await read(slug, '10.2.0.1', program)).toBe(false)
    }
    const draft = await room.anArticle('Nháp không ai thấy', { isDraft: true })
    expect(await read(draft.slug, '10.2.0.1')).toBe(false)
  })
})
