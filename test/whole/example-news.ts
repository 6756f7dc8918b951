/** Things of the news that a route names: a tag, a series, a category in use, a file of an article. */
import { addFile, arrangeArticle, decideComments, sendComment } from '#features/news'
import { newId } from '#kernel/ids.ts'
import { need, publishedArticle, type Town } from '#test/support/town.ts'
import { type Example, type Maker, of } from './example.ts'

/** By the beginning of the route's path. */
export const NEWS_MAKERS: readonly (readonly [string, Maker])[] = [
  // An article that does not exist yet: its form brings the id.
  ['/can-bo/tin-tuc/moi/:id', town => of('everyone', { id: newId(town.world.clock.now()) })],
  [
    '/can-bo/tin-tuc/chuyen-muc/:number',
    town => of('everyone', { number: String(town.categoryId) }),
  ],
  [
    '/can-bo/tin-tuc/loat-bai/:number',
    async town => of('everyone', await arranged(town, 'series')),
  ],
  ['/can-bo/tin-tuc/tu-khoa/:number', async town => of('everyone', await arranged(town, 'tag'))],
  ['/tai-khoan/y-kien/:comment', ownComment],
  ['/tin-tuc/loat-bai/:slug', async town => of('everyone', await arranged(town, 'series'))],
  ['/tin-tuc/tep/:id', async town => of('everyone', await linkedFile(town))],
  ['/tin-tuc/tu-khoa/:slug', async town => of('everyone', await arranged(town, 'tag'))],
]

/** What the resident said of an article; it is not published: only so many of one person wait. */
async function ownComment(town: Town): Promise<Example> {
  const { slug } = await publishedArticle(town)
  const { siteId } = town.world
  const said = { authorName: 'Bác Ba', body: 'Xin cảm ơn.', isProven: true }
  const sent = await sendComment(town.world, { siteId, citizenId: town.resident, slug, ...said })
  const { commentId } = need(sent)
  const officerId = town.world.officer('editor').id
  const decision = { decision: 'refused', reason: 'Quảng cáo' } as const
  need(
    await decideComments(town.world, { siteId, officerId, commentIds: [commentId], ...decision }),
  )
  return of('resident', { comment: commentId })
}

const PDF = Buffer.from('%PDF-1.7\nA file of an article.\n')

/** The tag and the series of an article that is out, by address and by number. */
async function arranged(town: Town, kind: 'tag' | 'series') {
  const { world } = town
  const { articleId } = await publishedArticle(town)
  const slug = kind === 'tag' ? 'tu-khoa-thu' : 'loat-bai-thu'
  const done = await arrangeArticle(
    world,
    { siteId: world.siteId, officerId: world.officer('chief').id, articleId, mayPublish: true },
    {
      tags: kind === 'tag' ? [{ slug, name: 'Từ khóa thử' }] : [],
      series: kind === 'series' ? { name: 'Loạt bài thử' } : undefined,
      ...{ related: [], isFeatured: undefined },
    },
  )
  if (!done.ok) throw new Error(done.error.code)
  const { id } = await world.db
    .selectFrom(`news_${kind}`)
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return { slug, number: String(id) }
}

/** A file to which an article that is out links. */
async function linkedFile(town: Town): Promise<{ id: string }> {
  const { world, product } = town
  const { articleId } = await publishedArticle(town)
  const kept = await product.deps.files.saveBytes(PDF)
  const added = await addFile(world, {
    ...{ siteId: world.siteId, officerId: world.officer('editor').id, articleId },
    file: { ...kept, mediaType: 'application/pdf', name: 'mau-don.pdf' },
  })
  if (!added.ok) throw new Error(added.error.code)
  await world.db
    .updateTable('article_text')
    .set({ body_html: `<p><a href="/tin-tuc/tep/${added.value.id}">Mẫu đơn</a></p>` })
    .where('article_id', '=', articleId)
    .execute()
  return { id: added.value.id }
}
