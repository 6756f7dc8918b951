/** What the fields of an article's form show: its newest text, or what the officer was writing and has not saved. */
import type { Language } from '#kernel/language.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { DeskArticle } from '../domain/desk.ts'
import { findWorkingCopy, type WorkingCopy } from '../store/working-copy.queries.ts'
import { noteOpen } from '../use-cases/keep-writing.ts'
import type { ArticleFormProps } from './article-form.page.tsx'
import type { DeskRequest } from './desk-request.ts'

/** Who else has the article open, and the officer's unfinished text: in the fields, unless the article went on without it. */
export async function writingOf(
  deps: Pick<FeatureDeps, 'db' | 'clock'>,
  { siteId, language, version, actor, unfinished }: DeskRequest,
  article: DeskArticle,
) {
  const key = { articleId: article.id, officerId: actor.id, language: version }
  const colleagues = await noteOpen(deps, { siteId, articleId: article.id, officerId: actor.id })
  const copy = await findWorkingCopy(deps.db, key)
  const now = article.facts.saved[version] ?? 0
  const isShown = copy !== undefined && (copy.baseRevision === now || unfinished === true)
  return {
    values: isShown ? valuesOf(copy, article, now) : undefined,
    part: {
      ...{ language, articleId: article.id, version },
      colleagues,
      unfinished: copy && { keptAt: copy.keptAt, isShown },
    },
  }
}

function valuesOf(
  { title, lead, bodyHtml, author = '', source = '', categoryId }: WorkingCopy,
  article: DeskArticle,
  revision: number,
): ArticleFormProps['values'] {
  const category = String(categoryId ?? article.categoryId)
  return { title, lead, bodyHtml, author, source, category, revision: String(revision) }
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
