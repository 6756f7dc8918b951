import { dropTags } from '#platform/cache/drops.ts'
import type { Trx } from '#platform/db/db.ts'
import { articleSlug } from '../domain/article-slug.ts'
import { findCategoryNamed, insertCategory } from '../store/imported.writes.ts'
import { newsTag } from './tags.ts'

/** The category of that name, added behind the others when the site has none: for whoever brings articles in. Gives its id. */
export async function findOrAddCategory(
  trx: Trx,
  siteId: number,
  category: { readonly nameVi: string; readonly nameEn: string },
): Promise<number> {
  const slug = articleSlug(category.nameVi)
  const found = await findCategoryNamed(trx, siteId, { slug, nameVi: category.nameVi })
  if (found !== undefined) return found
  await dropTags(trx, [newsTag(siteId)])
  return insertCategory(trx, { siteId, slug, ...category })
}
