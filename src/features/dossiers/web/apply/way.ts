/** The way through a draft: where it goes on, and what is still missing. */
import {
  type Answers,
  checkAll,
  keepVisible,
  loadFormContext,
  nextPage,
  type PageErrors,
  visiblePages,
} from '#features/procedures'
import type { Db } from '#platform/db/db.ts'
import { draftHref, formPageHref } from './draft-address.ts'
import type { OpenDraft } from './open-draft.ts'
import type { Step } from './step.ts'

type Reading = { readonly db: Db }

/** What is wrong or missing in the whole form, page by page. */
export async function whatIsMissing(
  { db }: Reading,
  { draft, siteId, today }: OpenDraft,
  answers: Answers = draft.answers,
): Promise<readonly PageErrors[]> {
  const context = await loadFormContext(db, { siteId, today, answers })
  const checked = checkAll(draft.version.form, answers, context)
  return checked.ok ? [] : checked.error
}

/** Where a draft is taken up again: what was being typed, else after the last page answered, but not past what is missing. */
export async function addressToResume(deps: Reading, open: OpenDraft): Promise<string> {
  const { draft, language, key, today } = open
  const { form } = draft.version
  const pages = visiblePages(form, keepVisible(form, draft.answers, today), today)
  const keys = pages.map(({ page }) => page.key)
  const typed = draft.typed?.page
  if (typed !== undefined && keys.includes(typed)) return formPageHref(language, key, typed)
  const missing = (await whatIsMissing(deps, open)).map(({ page }) => keys.indexOf(page))
  const after = draft.pageKey === null ? 0 : keys.indexOf(draft.pageKey) + 1
  const next = keys[Math.min(after, ...missing.filter(index => index >= 0))]
  return next === undefined
    ? draftHref(language, key, 'kiem-tra')
    : formPageHref(language, key, next)
}

/** Where it goes on after a page was answered. */
export async function addressAfter(deps: Reading, step: Step, answers: Answers): Promise<string> {
  const { draft, language, key, page, today } = step
  if (step.fromCheck) {
    const [first] = await whatIsMissing(deps, step, answers)
    if (first !== undefined) return formPageHref(language, key, first.page, true)
  } else {
    const next = nextPage(draft.version.form, answers, page.key, today)
    if (next !== undefined) return formPageHref(language, key, next.key)
  }
  return draftHref(language, key, 'kiem-tra')
}
