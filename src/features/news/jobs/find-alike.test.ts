/** Promise to readers: below an article stand others about the same, whatever their category and the letters of their titles. */
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import type { Named } from '../domain/arrangement.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { listRelated } from '../store/related.queries.ts'
import { arrangeArticle } from '../use-cases/arrange-article.ts'
import { findAlikeJob } from '../use-cases/find-alike.job.ts'
import { mergeTags } from '../use-cases/rename-named.ts'
import { findAlikeHandler } from './find-alike.handler.ts'

let owner: Db
let room: Newsroom
beforeEach(async () => {
  const url = await testDatabaseUrl()
  owner = openAs(url)
  room = await openNewsroom(openAs(url, 'motcua_app'))
})

/** Runs the jobs that wait, as graphile-worker would. */
async function workOff() {
  const { rows } = await sql<{ payload: unknown }>`
    with taken as (delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = ${findAlikeJob.name} returning j.id, j.payload)
    select payload from taken order by id`.execute(owner)
  for (const { payload } of rows) await findAlikeHandler(room).run(payload)
}

/** An article that is out, and what its publication set going is done. */
async function anArticle(title: string, body: string) {
  const article = await room.anArticle(title, { body: `<p>${body}</p>` })
  await workOff()
  return article
}

const FIRE =
  'Nhà ống cần lối thoát thứ hai: bình chữa cháy, búa phá cửa, thang dây. Cháy thì thoát trước, gọi 114 sau. Lối thoát nạn không để xe, không khóa; bình chữa cháy treo ngang tầm tay.'

/** News of a ward, none of which is about fire. */
async function otherNews() {
  for (const [title, body] of [
    ['Lớp học chữ buổi tối', 'Thầy cô dạy đọc, viết cho người lớn tuổi ở khu phố.'],
    ['Lịch tiêm chủng', 'Trạm y tế hẹn giờ trước cho trẻ dưới một tuổi.'],
    ['Hẻm 47 làm lại đường', 'Mỗi nhà góp một ngày công đổ bê tông.'],
    ['Chủ nhật xanh', 'Dọn rác, khơi cống, quét hẻm buổi sáng.'],
  ] as const)
    await anArticle(title, body)
}

/** Sets what an article belongs to, and looks again for its like. */
async function arrange(
  articleId: string,
  what: { tags?: readonly Named[]; related?: readonly string[] },
) {
  const who = { siteId: room.siteId, officerId: room.officerId, articleId, mayPublish: true }
  const wanted = { tags: [], related: [], series: undefined, isFeatured: undefined, ...what }
  expect((await arrangeArticle(room, who, wanted)).ok).toBe(true)
  await workOff()
}

const relatedTo = async (slug: string, limit: number) =>
  (await listRelated(room.db, room.siteId, 'vi', slug, limit)).map(({ title }) => title)

describe('related articles', () => {
  it('are those that say the same, before newer ones with like titles', async () => {
    await anArticle('Nhà ống ở phố', FIRE)
    await otherNews()
    await anArticle('Cẩm nang cho mỗi lớp học', 'Bàn ghế, bảng và đèn của lớp.')
    const { slug } = await anArticle('Cẩm nang cho mỗi gia đình', `Đọc khi rảnh. ${FIRE}`)
    expect(await relatedTo(slug, 1)).toEqual(['Nhà ống ở phố'])
  })

  it('name a new one below the older one too, and forget what it no longer says', async () => {
    const { slug } = await anArticle('Nhà ống ở phố', FIRE)
    await otherNews()
    const later = await anArticle('Cẩm nang', `Khi có cháy. ${FIRE}`)
    expect((await relatedTo(slug, 1))[0]).toBe('Cẩm nang')
    await room.rewrite(later.articleId, 'Thời khóa biểu')
    await room.publishChanges(later.articleId)
    await workOff()
    const left = await room.db
      .selectFrom('article_alike')
      .select('article_id')
      .where(eb =>
        eb.or([eb('article_id', '=', later.articleId), eb('alike_id', '=', later.articleId)]),
      )
      .execute()
    expect(left).toEqual([])
  })

  it('have a tag in common where their words differ', async () => {
    const { articleId } = await anArticle('Sổ tay', 'Chuyện nhỏ.')
    await otherNews()
    const { slug, articleId: other } = await anArticle('Hẻm nhỏ', 'Ba người thợ.')
    const tags = [{ name: 'an toàn', slug: 'an-toan' }]
    for (const id of [articleId, other]) await arrange(id, { tags })
    expect(await relatedTo(slug, 1)).toEqual(['Sổ tay'])
  })

  it('have it too when an editor makes one of two tags', async () => {
    const { articleId } = await anArticle('Sổ tay', 'Chuyện nhỏ.')
    await otherNews()
    const { slug, articleId: other } = await anArticle('Hẻm nhỏ', 'Ba người thợ.')
    await arrange(articleId, { tags: [{ name: 'an toàn', slug: 'an-toan' }] })
    await arrange(other, { tags: [{ name: 'an ninh', slug: 'an-ninh' }] })
    expect(await relatedTo(slug, 1)).not.toEqual(['Sổ tay'])
    const tags = await room.db.selectFrom('news_tag').select(['id', 'slug']).execute()
    const idOf = (wanted: string) => tags.find(tag => tag.slug === wanted)?.id ?? 0
    const two = { id: idOf('an-toan'), into: idOf('an-ninh') }
    const who = { siteId: room.siteId, officerId: room.officerId }
    expect((await mergeTags(room, who, two)).ok).toBe(true)
    await workOff()
    expect(await relatedTo(slug, 1)).toEqual(['Sổ tay'])
  })

  it('are the newest of its category where nothing is alike, never itself, nothing twice, nothing taken back', async () => {
    const { slug } = await anArticle('Một chuyện', 'Không giống ai.')
    await otherNews()
    room.clock.set(addMinutes(room.clock.now(), 1))
    const newest = await anArticle('Ngày mới', 'Nắng sớm.')
    const all = await relatedTo(slug, 10)
    expect(all[0]).toBe('Ngày mới')
    expect(all.toSorted()).toEqual([
      ...['Chủ nhật xanh', 'Hẻm 47 làm lại đường', 'Lịch tiêm chủng'],
      ...['Lớp học chữ buổi tối', 'Ngày mới'],
    ])
    await room.move(newest.articleId, { kind: 'withdraw', reason: 'Sai' })
    expect(await relatedTo(slug, 10)).not.toContain('Ngày mới')
  })

  it('come after those that an editor chose', async () => {
    await otherNews()
    await anArticle('Nhà ống ở phố', FIRE)
    const { slug, articleId } = await anArticle('Cẩm nang', `Khi có cháy. ${FIRE}`)
    await arrange(articleId, { related: ['lich-tiem-chung'] })
    expect(await relatedTo(slug, 2)).toEqual(['Lịch tiêm chủng', 'Nhà ống ở phố'])
  })
})
