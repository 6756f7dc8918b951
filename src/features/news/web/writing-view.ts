/** What the fields of an article's form show: its newest text, or what the officer was writing and has not saved. */
import { href, type Language } from '#kernel/language.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { writingActs } from '#platform/writing/writing-acts.ts'
import type { Category } from '../domain/article.ts'
import type { DeskArticle } from '../domain/desk.ts'
import { listDeskPictures } from '../store/picture.queries.ts'
import { findVersion } from '../store/version.queries.ts'
import type { ArticleFields } from '../store/working-copy.queries.ts'
import { articleWriting } from '../use-cases/article-writing.ts'
import { differenceOf, TEXT_PARTS } from '../use-cases/difference.ts'
import type { SinceProps } from '../views/since-part.tsx'
import { words } from '../words.ts'
import type { ArticleFormProps } from './article-form.page.tsx'
import type { DeskRequest } from './desk-request.ts'

const { openNewWriting, openWriting } = writingActs(articleWriting)
const PATH = '/can-bo/tin-tuc'

/** Who else has the article open, and the officer's unfinished text: in the fields, unless the article went on without it. */
export async function writingOf(
  deps: Pick<FeatureDeps, 'db' | 'clock'>,
  { siteId, language, version, actor, reopen, window: asking }: DeskRequest,
  article: DeskArticle,
) {
  const key = { siteId, textId: article.id, officerId: actor.id }
  const revision = article.newest[version] ?? 0
  const asked = { language: version, revision, reopen, ...asking }
  const { fields, beside, begunOn, ...open } = await openWriting(deps, key, asked)
  const base = href(language, `${PATH}/${article.id}`)
  return {
    values: fields && valuesOf(fields, begunOn, String(article.categoryId)),
    part: { ...open, text: words(language).desk.writing, base, version },
    beside,
  }
}

/** What was saved since the version that those values began from; undefined when nothing was. */
export async function sinceOf(
  { db }: Pick<FeatureDeps, 'db'>,
  { language, version }: DeskRequest,
  article: DeskArticle,
  { revision, category }: Pick<ArticleFormProps['values'], 'revision' | 'category'>,
  categories: readonly Category[],
): Promise<SinceProps | undefined> {
  const newestRevision = article.newest[version] ?? 0
  const begunOn = Number(revision)
  if (!(begunOn < newestRevision)) return undefined
  const [before, newest] = [
    await findVersion(db, article.id, { language: version, revision: begunOn }),
    await findVersion(db, article.id, { language: version, revision: newestRevision }),
  ]
  if (newest === undefined) return undefined
  const text = words(language).desk
  const { id, name = '' } = categories.find(each => each.id === article.categoryId) ?? {}
  const isOtherwise = id !== undefined && category !== String(id)
  return {
    ...{ begunOn, newest, text: text.writing, history: text.history },
    ...{ parts: TEXT_PARTS, difference: differenceOf(before, newest) },
    otherwise: isOtherwise ? `${text.fields.category}: ${name}` : undefined,
  }
}

/** Under which id a new article is written, what was kept of it, and which others of the officer are unfinished. */
export async function newWritingOf(
  deps: Pick<FeatureDeps, 'db' | 'clock'>,
  { siteId, language, actor, newId: asked, window: asking = {} }: DeskRequest,
) {
  const officer = { siteId, officerId: actor.id }
  const { textId, fields, unfinished, hasRoom, window } = await openNewWriting(
    ...([deps, officer, asked, asking] as const),
  )
  const base = href(language, `${PATH}/moi`)
  return {
    values: fields && valuesOf(fields, 0, ''),
    part: {
      articleId: textId,
      window,
      unfinished: { text: words(language).desk.writing, base, unfinished },
      pictures: hasRoom ? await listDeskPictures(deps.db, textId) : [],
    },
  }
}

function valuesOf(
  { categoryId, ...text }: ArticleFields,
  revision: number,
  otherwise: string,
): ArticleFormProps['values'] {
  const category = categoryId === undefined ? otherwise : String(categoryId)
  return { ...text, category, revision: String(revision) }
}

/** The fields of an article's newest text. */
export function valuesAsKept(
  article: DeskArticle | undefined,
  version: Language,
): ArticleFormProps['values'] {
  const text = article?.texts[version]
  return {
    title: text?.title ?? '',
    lead: text?.lead ?? '',
    bodyHtml: text?.bodyHtml ?? '',
    author: text?.author ?? '',
    source: text?.source ?? '',
    category: article === undefined ? '' : String(article.categoryId),
    // A text that was taken back goes on from its last version.
    revision: String(article?.newest[version] ?? 0),
  }
}
