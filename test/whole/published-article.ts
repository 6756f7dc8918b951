/** An article that is out, by the use cases of editors. */
import { publishArticle, saveArticle } from '#features/news'
import { need, type Town } from '#test/support/town.ts'

/** Publishes an article in the town's category. Gives its address. */
export async function published(
  { world, categoryId }: Town,
  { title, body }: { title: string; body: string },
): Promise<string> {
  const by = { siteId: world.siteId, officerId: world.officer('editor').id }
  const { articleId, slug } = need(
    await saveArticle(world, {
      ...{ ...by, articleId: undefined, categoryId, language: 'vi', title },
      ...{ lead: 'Mở đầu.', bodyHtml: body, revision: 0 },
    }),
  )
  need(await publishArticle(world, { ...by, articleId }))
  return `/tin-tuc/${slug}`
}
