/** What comes of a page that was sent: files kept or taken away, a card read, an item added, or the next page. */
import {
  type Answers,
  checkPage,
  type FormError,
  loadFormContext,
  type Page,
  type Raw,
} from '#features/procedures'
import { type Answer, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RawFields, Upload } from '#platform/http/request.ts'
import { removeFile } from '../../use-cases/draft-files.ts'
import { findDraft } from '../../use-cases/find-draft.ts'
import { saveDraft } from '../../use-cases/save-draft.ts'
import { readCards } from './card.ts'
import { draftHref } from './draft-address.ts'
import { textIn } from './raw-text.ts'
import { showStep } from './show-step.ts'
import { type Step, stepOf, typedOn, withFiles } from './step.ts'
import { keepUploads } from './uploads.ts'
import { addressAfter } from './way.ts'

/** Answers a page that was sent. */
export async function answerStep(
  deps: FeatureDeps,
  asked: Step,
  { raw, uploads }: { readonly raw: RawFields; readonly uploads: readonly Upload[] },
): Promise<Answer> {
  const refused = await keepUploads(deps, asked, uploads)
  const removal = textIn(raw, '_remove')
  if (removal !== '') await takeAway(deps, asked, removal)
  const isTouched = uploads.length > 0 || removal !== ''
  const step = isTouched ? await renewed(deps, asked) : asked
  if (step === undefined) return moved(asked)
  const cards = readCards(step.page, raw)
  const fields = withFiles(step.page, cards?.fields ?? raw, step.draft.answers)
  const more = textIn(raw, '_more')
  const isLater = textIn(raw, '_later') !== ''
  if (!isLater && removal === '' && more === '' && cards === undefined)
    return checkStep(deps, step, { fields, refused, seen: textIn(raw, '_seen') })
  const saved = await saveDraft(deps, { ...at(step), typed: typedOn(step.page, fields) })
  if (!saved.ok) return moved(step)
  if (isLater) return redirect(draftHref(step.language, step.key, 'giu-lai'))
  const errors = [...(cards?.errors ?? []), ...refused]
  return showStep(deps, step, { raw: fields, errors, more, cardFilled: cards?.filled ?? false })
}

type Sent = { readonly fields: Raw; readonly refused: readonly FormError[]; readonly seen: string }

async function checkStep(deps: FeatureDeps, step: Step, sent: Sent): Promise<Answer> {
  const { draft, page, siteId, today } = step
  const { fields, refused, seen } = sent
  const known = { siteId, today, raw: fields, answers: draft.answers }
  const context = await loadFormContext(deps.db, known)
  const checked = checkPage(draft.version.form, page.key, fields, draft.answers, context)
  // That a paper is missing is no news when it has just been refused.
  const wrong = (checked.ok ? [] : checked.error).filter(
    error => !refused.some(({ field }) => field === error.field),
  )
  const errors = [...wrong, ...refused]
  if (!checked.ok || errors.length > 0) {
    await saveDraft(deps, { ...at(step), typed: typedOn(page, fields) })
    return showStep(deps, step, { raw: fields, errors })
  }
  const { answers, warnings } = checked.value
  const saved = await saveDraft(deps, {
    ...at(step),
    ...changeOf(page, answers),
    ...{ answeredPage: page.key, versionId: draft.version.id },
    // A page that is changed from the check page is not where the draft goes on.
    ...(step.fromCheck ? {} : { pageKey: page.key }),
  })
  if (!saved.ok) return moved(step)
  const warned = warnings.map(({ field, code }) => `${field}:${code}`).join(' ')
  if (warned !== seen && warned !== '')
    return showStep(deps, step, { raw: fields, warnings, seen: warned })
  return redirect(await addressAfter(deps, step, answers))
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
