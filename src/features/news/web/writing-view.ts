/** What the fields of an article's form show: its newest text, or what the officer was writing and has not saved. */
import { href, type Language } from '#kernel/language.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { writingActs } from '#platform/writing/writing-acts.ts'
import type { DeskArticle } from '../domain/desk.ts'
import { listDeskPictures } from '../store/picture.queries.ts'
import type { ArticleFields } from '../store/working-copy.queries.ts'
import { articleWriting } from '../use-cases/article-writing.ts'
import { words } from '../words.ts'
import type { ArticleFormProps } from './article-form.page.tsx'
import type { DeskRequest } from './desk-request.ts'

const { openNewWriting, openWriting } = writingActs(articleWriting)
const PATH = '/can-bo/tin-tuc'

/** Who else has the article open, and the officer's unfinished text: in the fields, unless the article went on without it. */
export async function writingOf(
  deps: Pick<FeatureDeps, 'db' | 'clock'>,
  { siteId, language, version, actor, unfinished: reopen }: DeskRequest,
  article: DeskArticle,
) {
  const key = { siteId, textId: article.id, officerId: actor.id }
  const revision = article.facts.saved[version] ?? 0
  const asked = { language: version, revision, reopen }
  const { fields, beside, ...open } = await openWriting(deps, key, asked)
  const base = href(language, `${PATH}/${article.id}`)
  return {
    values: fields && valuesOf(fields, revision, String(article.categoryId)),
    part: { ...open, text: words(language).desk.writing, base, version },
    beside,
  }
}

/** Under which id a new article is written, what was kept of it, and which others of the officer are unfinished. */
export async function newWritingOf(
  deps: Pick<FeatureDeps, 'db' | 'clock'>,
  { siteId, language, actor, newId: asked }: DeskRequest,
) {
  const officer = { siteId, officerId: actor.id }
  const { textId, fields, unfinished, hasRoom } = await openNewWriting(deps, officer, asked)
  const base = href(language, `${PATH}/moi`)
  return {
    values: fields && valuesOf(fields, 0, ''),
    part: {
      articleId: textId,
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
    revision: String(text?.revision ?? 0),
  }
}
