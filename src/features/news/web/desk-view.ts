/** Puts the editor's page together: what is kept, or what was typed and refused. */
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { throwAwayProblem } from '#platform/writing/throw-away.ts'
import type { Category } from '../domain/article.ts'
import type { DeskArticle } from '../domain/desk.ts'
import { throwAwayEnglishProblem } from '../domain/english-text.ts'
import { isApproved, wasOut } from '../domain/move.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { getArrangement, listNamed } from '../store/arrangement.queries.ts'
import { listFiles } from '../store/article-file.queries.ts'
import { listCategories } from '../store/category.queries.ts'
import { findDeskArticle } from '../store/desk.queries.ts'
import { findReturn } from '../store/return.queries.ts'
import { findEnglishWriter } from '../store/version.queries.ts'
import { findFirstWriter } from '../store/working-copy.queries.ts'
import { previewToken } from '../use-cases/preview-token.ts'
import { words } from '../words.ts'
import type { RefusedArrangement } from './arrange-part.tsx'
import type { Done } from './article-done.ts'
import { ArticleFormPage, type ArticleFormProps, valuesAsTyped } from './article-form.page.tsx'
import type { DeskRequest } from './desk-request.ts'
import type { RefusedMove } from './move.forms.ts'
import { newWritingOf, sinceOf, valuesAsKept, writingOf } from './writing-view.ts'

/** As many series as may be chosen. */
export const MOST_SERIES = 200
const USUAL_TAGS = 8
const NO_PICTURE: ArticleFormProps['picture'] = { id: undefined, errors: {}, raw: {} }

/** What happened just before, if anything. */
export type DeskState = {
  readonly done?: Done | undefined
  readonly errors?: FieldErrors
  readonly raw?: RawFields
  readonly picture?: ArticleFormProps['picture']
  readonly move?: RefusedMove
  readonly slug?: { slug: string; code: string }
  readonly arrangement?: RefusedArrangement
  /** Code of what is wrong with a file that was sent. */
  readonly file?: string
}

/** The page of an article on the desk; without an id, of a new one. */
export async function showDeskArticle(
  deps: Pick<FeatureDeps, 'db' | 'keys' | 'clock'>,
  asked: DeskRequest,
  state: DeskState,
): Promise<Answer> {
  const { db, keys, clock } = deps
  const article =
    asked.id === undefined ? undefined : await findDeskArticle(db, asked.siteId, asked.id)
  if (asked.id !== undefined && article === undefined) return notFound()
  const categories = await listCategories(db, asked.siteId, asked.language)
  const view = ArticleFormPage({
    ...{ language: asked.language, version: asked.version, article, categories },
    ...(await writtenOf(deps, asked, article, { categories, raw: state.raw })),
    done: state.done,
    errors: state.errors ?? {},
    picture: state.picture ?? NO_PICTURE,
    move: state.move,
    slug: state.slug,
    preview: article && previewOf(keys, article, asked, dateInVietNam(clock.now())),
    ...(await belongingOf(deps, asked, article, state)),
    english: article && (await englishOf(deps, asked, article)),
    mayModerate: holds(asked.actor, NEWS_PERMISSIONS.moderate),
    mayPublish: holds(asked.actor, NEWS_PERMISSIONS.publish),
  })
  const { errors, picture, move, slug, arrangement, file } = state
  const isRefused = [errors, picture, move, slug, arrangement, file].some(
    each => each !== undefined,
  )
  return page(view, { status: isRefused ? 422 : 200 })
}

/** What stands in the fields, what of it is not saved, and what others saved meanwhile. */
async function writtenOf(
  deps: Pick<FeatureDeps, 'db' | 'clock'>,
  asked: DeskRequest,
  article: DeskArticle | undefined,
  { categories, raw }: { categories: readonly Category[]; raw: RawFields | undefined },
): Promise<Pick<ArticleFormProps, 'values' | 'writing' | 'since' | 'beside' | 'fresh'>> {
  const typed = raw && valuesAsTyped(raw)
  if (article === undefined) {
    const { values, part: fresh } = await newWritingOf(deps, asked)
    const shown = typed ?? values ?? valuesAsKept(article, asked.version)
    return { values: shown, fresh, writing: undefined, since: undefined, beside: '' }
  }
  // A form that was refused holds what began on the version that it names.
  const reopen = typed === undefined ? asked.reopen : Number(typed.revision)
  const { values, part: writing, beside } = await writingOf(deps, { ...asked, reopen }, article)
  const shown = typed ?? values ?? valuesAsKept(article, asked.version)
  const since = await sinceOf(deps, asked, article, shown, categories)
  return { values: shown, writing, since, beside, fresh: undefined }
}

/** What is kept beside the text of an article, once there is one. */
async function belongingOf(
  { db }: Pick<FeatureDeps, 'db'>,
  { siteId, language, actor }: DeskRequest,
  article: DeskArticle | undefined,
  state: DeskState,
): Promise<Pick<ArticleFormProps, 'belongs' | 'returned'>> {
  if (article === undefined) return { belongs: undefined, returned: undefined }
  const mayPublish = holds(actor, NEWS_PERMISSIONS.publish)
  const arrange = {
    ...{ language, articleId: article.id },
    kept: await getArrangement(db, article.id),
    series: await listNamed(db, 'series', siteId, MOST_SERIES),
    tags: await listNamed(db, 'tag', siteId, USUAL_TAGS),
    isLocked: isApproved(article.facts) && !mayPublish,
    mayFeature: mayPublish,
    refused: state.arrangement,
  }
  const files = {
    ...{ language, articleId: article.id },
    files: await listFiles(db, article.id),
    refused: state.file,
  }
  const draft = {
    ...{ wasOut: wasOut(article.facts), isAsked: article.facts.approvalAskedAt !== null },
    writerId: await findFirstWriter(db, article.id),
  }
  const mayThrowAway = throwAwayProblem(draft, { officerId: actor.id, mayPublish }) === undefined
  const base = href(language, `/can-bo/tin-tuc/${article.id}`)
  const throwAway = mayThrowAway ? { text: words(language).desk.writing, base } : undefined
  return { belongs: { arrange, files, throwAway }, returned: await findReturn(db, article.id) }
}

/** Whether the reader may throw the English text away, while it is edited. */
async function englishOf(
  { db }: Pick<FeatureDeps, 'db'>,
  { version, actor }: DeskRequest,
  { id, facts }: DeskArticle,
): Promise<ArticleFormProps['english']> {
  if (version !== 'en') return undefined
  const problem = throwAwayEnglishProblem(facts, {
    seen: facts.saved.en ?? 0,
    officerId: actor.id,
    writerId: await findEnglishWriter(db, id),
    mayPublish: holds(actor, NEWS_PERMISSIONS.publish),
  })
  return { mayThrowAway: problem === undefined }
}

function previewOf(
  keys: FeatureDeps['keys'],
  article: DeskArticle,
  { language, page: { origin } }: DeskRequest,
  today: PlainDate,
) {
  const { token, lastDay } = previewToken(keys, article.id, today)
  return { address: origin + href(language, `/xem-thu-tin/${token}`), lastDay }
}
