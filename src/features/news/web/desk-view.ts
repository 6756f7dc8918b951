/** Puts the editor's page together: what is kept, or what was typed and refused. */
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import type { DeskArticle } from '../domain/desk.ts'
import { markupFromHtml } from '../domain/markup-from-html.ts'
import { listCategories } from '../store/article.queries.ts'
import { findDeskArticle } from '../store/desk.queries.ts'
import {
  ArticleFormPage,
  type ArticleFormProps,
  type Done,
  valuesAsTyped,
} from './article-form.page.tsx'

const NO_PICTURE: ArticleFormProps['picture'] = { id: undefined, errors: {}, raw: {} }

/** What happened just before, if anything. */
export type DeskState = {
  readonly done?: Done | undefined
  readonly errors?: FieldErrors
  readonly raw?: RawFields
  readonly picture?: ArticleFormProps['picture']
}

/** The page of an article on the desk; without an id, of a new one. */
export async function showDeskArticle(
  db: Db,
  asked: { siteId: number; language: Language; id: string | undefined; version: Language },
  state: DeskState,
): Promise<Answer> {
  const article =
    asked.id === undefined ? undefined : await findDeskArticle(db, asked.siteId, asked.id)
  if (asked.id !== undefined && article === undefined) return notFound()
  const view = ArticleFormPage({
    language: asked.language,
    categories: await listCategories(db, asked.siteId, asked.language),
    article,
    version: asked.version,
    values:
      state.raw === undefined ? valuesAsKept(article, asked.version) : valuesAsTyped(state.raw),
    done: state.done,
    errors: state.errors ?? {},
    picture: state.picture ?? NO_PICTURE,
  })
  const isRefused = state.errors !== undefined || state.picture !== undefined
  return page(view, { status: isRefused ? 422 : 200 })
}

function valuesAsKept(
  article: DeskArticle | undefined,
  version: Language,
): ArticleFormProps['values'] {
  const text = article?.texts[version]
  return {
    title: text?.title ?? '',
    lead: text?.lead ?? '',
    body: text === undefined ? '' : markupFromHtml(text.bodyHtml),
    category: article === undefined ? '' : String(article.categoryId),
    revision: String(text?.revision ?? 0),
  }
}
