/** What the fields of an article's form show: its newest text, or what the officer was writing and has not saved. */
import { newId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { DeskArticle } from '../domain/desk.ts'
import { findNewCopy, listNewCopies, type NewCopy } from '../store/new-copy.queries.ts'
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

/** Under which id a new article is written, what was kept of it, and which others of the officer are unfinished. */
export async function newWritingOf(
  { db, clock }: Pick<FeatureDeps, 'db' | 'clock'>,
  { siteId, language, actor, newId: asked }: DeskRequest,
) {
  const articleId = asked ?? newId(clock.now())
  const key = { siteId, officerId: actor.id, articleId }
  const copy = asked && (await findNewCopy(db, key))
  const others = await listNewCopies(db, key)
  return {
    values: copy ? { ...textOf(copy), revision: '0', category: categoryOf(copy) } : undefined,
    part: {
      articleId,
      unfinished: {
        language,
        unfinished: others.filter(each => each.articleId !== articleId),
      },
    },
  }
}

function textOf({ title, lead, bodyHtml, author = '', source = '' }: NewCopy) {
  return { title, lead, bodyHtml, author, source }
}

function categoryOf({ categoryId }: NewCopy): string {
  return categoryId === undefined ? '' : String(categoryId)
}

function valuesOf(
  copy: WorkingCopy,
  article: DeskArticle,
  revision: number,
): ArticleFormProps['values'] {
  const category = categoryOf(copy) || String(article.categoryId)
  return { ...textOf(copy), category, revision: String(revision) }
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
