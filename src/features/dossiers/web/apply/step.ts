/** A step: one page of the form of a draft, as it is offered and answered. */
import { findPage, keepVisible, type Page, questionsToOffer, type Raw } from '#features/procedures'
import type { TypedPage } from '../../store/draft.queries.ts'
import type { OpenDraft } from './open-draft.ts'

/** A page of the form in its draft. */
export type Step = OpenDraft & {
  /** The page with the questions that it offers. */
  readonly page: Page
  /** It was opened to change one answer, and leads back to the check page. */
  readonly fromCheck: boolean
}

/** The step of that page; `hidden` when the answers so far leave it out, undefined when the form has no such page. */
export function stepOf(
  open: OpenDraft,
  pageKey: string,
  fromCheck: boolean,
): Step | 'hidden' | undefined {
  const { form } = open.draft.version
  const pages = form.sections.flatMap(section => section.pages)
  if (!pages.some(page => page.key === pageKey)) return undefined
  const answers = keepVisible(form, open.draft.answers, open.today)
  const found = findPage(form, answers, pageKey, open.today)
  if (found === undefined) return 'hidden'
  const questions = questionsToOffer(found.page, answers, open.today)
  return { ...open, page: { ...found.page, questions: [...questions] }, fromCheck }
}

const MOST_CHARACTERS = 6000
const MOST_FIELDS = 400

/** What stands in the boxes of a page: the fields of its questions, none of them longer than any answer may be. */
export function typedOn(page: Page, fields: Raw): TypedPage {
  const keys = page.questions.filter(({ kind }) => kind !== 'file').map(({ key }) => key)
  const isOfPage = (name: string) =>
    keys.some(key => name === key || name.startsWith(`${key}.`) || name.startsWith(`${key}-`))
  const kept = Object.entries(fields)
    .filter(([name]) => isOfPage(name) && name.length <= 200)
    .slice(0, MOST_FIELDS)
    .map(([name, value]) => [name, shortened(value)])
  return { page: page.key, fields: Object.fromEntries(kept) as Raw }
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 100).map(shortened)
  return typeof value === 'string' ? value.slice(0, MOST_CHARACTERS) : ''
}
