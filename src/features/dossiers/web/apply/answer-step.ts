/** What comes of a page that was sent: files kept or taken away, a card read, an item added, or the next page. */
import {
  type Answers,
  answersWith,
  checkPage,
  loadFormContext,
  type Page,
  type Raw,
  type SortedUploads,
  sortUploads,
  withFiles,
} from '#features/procedures'
import { type Answer, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RawFields, Upload } from '#platform/http/request.ts'
import { findDraft } from '../../use-cases/find-draft.ts'
import { removeFile } from '../../use-cases/remove-file.ts'
import { type DraftChange, type FilesSent, saveDraft } from '../../use-cases/save-draft.ts'
import { readCards } from './card.ts'
import { draftHref } from './draft-address.ts'
import { textIn } from './raw-text.ts'
import { showStep } from './show-step.ts'
import { type Step, stepOf, typedOn } from './step.ts'
import { addressAfter } from './way.ts'

type SentPage = { readonly raw: RawFields; readonly uploads: readonly Upload[] }

/** Answers a page that was sent. Changed meanwhile, by another window or the same form sent twice, the draft is read again. */
export async function answerStep(deps: FeatureDeps, asked: Step, sent: SentPage): Promise<Answer> {
  const removal = textIn(sent.raw, '_remove')
  if (removal !== '') await takeAway(deps, asked, removal)
  let step = removal === '' ? asked : await renewed(deps, asked)
  while (step !== undefined) {
    const answer = await tryStep(deps, step, sent)
    if (answer !== 'changed meanwhile') return answer
    step = await renewed(deps, step)
  }
  return moved(asked)
}

/** What came with the page, and the draft as it was when that was sorted. */
type Sorted = SortedUploads & FilesSent

type Tried = Answer | 'changed meanwhile'

async function tryStep(
  deps: FeatureDeps,
  opened: Step,
  { raw, uploads }: SentPage,
): Promise<Tried> {
  const files = { seen: opened.draft, ...sortUploads(opened.page, opened.draft.files, uploads) }
  const step = gaining(opened, files)
  const cards = readCards(step.page, raw)
  const fields = withFiles(step.page, cards?.fields ?? raw, step.draft.answers)
  const more = textIn(raw, '_more')
  const isLater = textIn(raw, '_later') !== ''
  if (!isLater && textIn(raw, '_remove') === '' && more === '' && cards === undefined)
    return checkStep(deps, step, { fields, files, seen: textIn(raw, '_seen') })
  const typed = typedOn(step.page, fields)
  return save(deps, step, { change: { typed }, files }, () => {
    if (isLater) return redirect(draftHref(step.language, step.key, 'giu-lai'))
    const errors = [...(cards?.errors ?? []), ...files.refused]
    return showStep(deps, step, { raw: fields, errors, more, cardFilled: cards?.filled ?? false })
  })
}

/** The step with its new files among the answers. */
function gaining(step: Step, { seen, sent }: Sorted): Step {
  const answers = { ...seen.answers, ...answersWith(seen.answers, sent) }
  return { ...step, draft: { ...step.draft, answers } }
}

type Sent = { readonly fields: Raw; readonly files: Sorted; readonly seen: string }

async function checkStep(deps: FeatureDeps, step: Step, sent: Sent): Promise<Tried> {
  const { draft, page, siteId, today } = step
  const { fields, files, seen } = sent
  const context = await loadFormContext(deps.db, { siteId, today, raw: fields })
  const checked = checkPage(draft.version.form, page.key, fields, draft.answers, context)
  // That a paper is missing is no news when it has just been refused.
  const wrong = (checked.ok ? [] : checked.error).filter(
    error => !files.refused.some(({ field }) => field === error.field),
  )
  const errors = [...wrong, ...files.refused]
  if (!checked.ok || errors.length > 0) {
    const typed = typedOn(page, fields)
    return save(deps, step, { change: { typed }, files }, () =>
      showStep(deps, step, { raw: fields, errors }),
    )
  }
  const { answers, warnings } = checked.value
  const change = {
    ...changeOf(page, answers),
    ...{ answeredPage: page.key, versionId: draft.version.id },
    // A page that is changed from the check page is not where the draft goes on.
    ...(step.fromCheck ? {} : { pageKey: page.key }),
  }
  return save(deps, step, { change, files }, async () => {
    const warned = warnings.map(({ field, code }) => `${field}:${code}`).join(' ')
    if (warned !== seen && warned !== '')
      return showStep(deps, step, { raw: fields, warnings, seen: warned })
    return redirect(await addressAfter(deps, step, answers))
  })
}

/** Saves the change and the files in one, then answers. */
async function save(
  deps: FeatureDeps,
  step: Step,
  { change, files }: { readonly change: DraftChange; readonly files: Sorted },
  answer: () => Answer | Promise<Answer>,
): Promise<Tried> {
  const saved = await saveDraft(deps, { ...at(step), ...change, files })
  if (saved.ok) return answer()
  return saved.error.code === 'changed_meanwhile' ? 'changed meanwhile' : moved(step)
}

/** The answers of the page, files apart: those are kept as they come. */
function changeOf(page: Page, answers: Answers) {
  const keys = page.questions.filter(({ kind }) => kind !== 'file').map(({ key }) => key)
  const given = Object.entries(answers).filter(([key]) => keys.includes(key))
  return {
    answers: Object.fromEntries(given),
    unanswered: keys.filter(key => !Object.hasOwn(answers, key)),
  }
}

/** The file of a button: `<question>:<SHA-256>`. One that is not there (any more) is taken away already. */
async function takeAway(deps: FeatureDeps, step: Step, button: string): Promise<void> {
  const [field = '', sha256 = ''] = button.split(':')
  if (!step.page.questions.some(({ kind, key }) => kind === 'file' && key === field)) return
  await removeFile(deps, { ...at(step), field, sha256 })
}

/** The step with what has been added to its draft since. */
async function renewed(deps: FeatureDeps, step: Step): Promise<Step | undefined> {
  const draft = await findDraft(deps, step.siteId, step.by)
  if (draft === undefined || draft.sent !== undefined) return undefined
  const again = stepOf({ ...step, draft }, step.page.key, step.fromCheck)
  return again === 'hidden' ? undefined : again
}

function at({ siteId, by }: Step) {
  return { siteId, draft: by }
}

/** Sent, or forgotten, while this page was on its way: the draft's own address tells what became of it. */
function moved({ language, key }: Step): Answer {
  return redirect(draftHref(language, key))
}
