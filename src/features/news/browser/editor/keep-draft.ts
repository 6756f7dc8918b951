/** Keeps what is being written every few seconds, and asks who else has the text open. */
import { formFields } from '#ui/browser/form-fields.ts'
import { type DraftLineWords, draftLine } from './draft-line.ts'
import { holdSubmits } from './hold-submits.ts'
import { besideForm } from './keep-beside.ts'
import { type Sent, sendDraft } from './send-draft.ts'

const EVERY_MS = 5000
/** The next round comes soon. */
const MOST_MS = 8000
/** Who pressed a button waits longer: a long text takes its time on a bad connection. */
const PRESSED_MOST_MS = 30_000
/** Rounds after which others are asked for although nothing was written. */
const ASK_AFTER = 4
/** A browser sends no more than 64 KiB for a page that is gone. */
const MOST_OF_GONE = 60_000

/** What is said of it. */
export type KeepDraftWords = DraftLineWords &
  Readonly<Record<'besideBack' | 'besideOvertaken', string>>

/** Where the fields go, and what was kept before of the other forms of the page. */
export type KeepDraftPlaces = {
  readonly keepAt: string
  readonly signInAt: string
  readonly beside: string
}

/** What is written in the form, and typed in the others. */
type Writing = { readonly text: string; readonly beside: string }

/**
 * Sends the form's fields to that address while the page is open, with what is typed in the other forms of the page.
 * Tells what became of it, aloud too. No form leaves the page while the server cannot be reached. Gives what keeps it at once.
 */
export function keepDraft(
  form: HTMLFormElement,
  { keepAt, signInAt, ...before }: KeepDraftPlaces,
  words: KeepDraftWords,
): () => Promise<void> {
  const line = draftLine(form, signInAt, words)
  const others = besideForm(form)
  const refilled = others.fill(before.beside)
  if (refilled !== 'nothing')
    form.before(noticeOf(refilled === 'back' ? words.besideBack : words.besideOvertaken))
  // The form that leaves the page: hiding it on the way out would keep as unsent what was sent.
  let sent: HTMLFormElement | undefined
  const writing = (): Writing => ({ text: formFields(form), beside: others.typed(sent) })
  let kept = writing()
  let idle = 0
  addEventListener('pageshow', event => {
    sent = undefined
    if (event.persisted) line.clear()
  })
  const store = async (mostMs: number, isHiding = false) => {
    const now = writing()
    const changes = changesOf(now, kept)
    idle = 0
    const fields = fieldsOf(now)
    // An editor who only reads has nothing to keep: a text that stands as it was saved is nobody's unfinished one.
    const answer = await sendDraft(changes.isWritten ? keepAt : `${keepAt}?chi-hoi=1`, {
      ...{ fields, mostMs, outlivesPage: isHiding && fitsGone(fields) },
    })
    if (typeof answer === 'object') kept = now
    return { answer, changes }
  }
  const keep = async (isHiding = false): Promise<void> => {
    idle += 1
    const isDue = changesOf(writing(), kept).isChanged || idle >= ASK_AFTER || line.isWaiting()
    if (!isDue || form.hasAttribute('aria-busy')) return
    const { answer, changes } = await store(MOST_MS, isHiding)
    line.tell(answer, changes)
  }
  setInterval(() => void keep(), EVERY_MS)
  addEventListener('online', () => void keep())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep(true)
  })
  // By a link, or closed: what is nowhere but here, and not kept on the way out, is not left without a question.
  addEventListener('beforeunload', event => {
    const now = writing()
    const isKeptOnTheWay = line.isKeeping() && navigator.onLine && fitsGone(fieldsOf(now))
    if (sent === undefined && !isKeptOnTheWay && changesOf(now, kept).isChanged)
      event.preventDefault()
  })
  /** What is written is stored before anything is sent: it is there again, whatever becomes of what goes. */
  const mayLeave = async (leaving: HTMLFormElement): Promise<boolean> => {
    const stopSaying = line.sending()
    const { answer, changes } = await store(PRESSED_MOST_MS)
    stopSaying()
    const isLost = answer === 'signed out' && others.isTyped(leaving)
    const of = { isText: leaving === form, isUnsaved: changes.isChanged }
    const may = !isLost && isLetGo(answer, of)
    if (may) line.letGo()
    else {
      sent = undefined
      line.hold(answer, changes)
    }
    return may
  }
  holdSubmits(leaving => {
    // The text is on its way: its button does nothing more, and what is stored now would come after it.
    if (form.hasAttribute('aria-busy')) return leaving !== form
    sent = leaving
    // A session that has ended answers too, and what is typed in that form would be gone: it is asked for first.
    const isTyped = others.isTyped(leaving) || changesOf(writing(), kept).isChanged
    const isSafe = !isTyped && line.isReached() && navigator.onLine
    return (leaving !== form && isSafe) || mayLeave(leaving)
  })
  return keep
}

function noticeOf(text: string): HTMLElement {
  const notice = document.createElement('p')
  notice.className = 'govuk-hint'
  notice.setAttribute('role', 'status')
  notice.textContent = text
  return notice
}

/**
 * The browser's own page for no connection, the one for signing in or one that says that it is too long would come in place of
 * what was typed; another form would leave it behind. The text itself is saved by its own form where it could not be kept.
 */
function isLetGo(answer: Sent, of: { readonly isText: boolean; readonly isUnsaved: boolean }) {
  if (typeof answer === 'object') return true
  if (answer === 'unreached') return false
  if (answer === 'not kept') return of.isText || !of.isUnsaved
  return !of.isText && !of.isUnsaved
}

function changesOf(now: Writing, kept: Writing) {
  const isWritten = now.text !== kept.text
  return { isWritten, isChanged: isWritten || now.beside !== kept.beside }
}

function fitsGone(fields: string): boolean {
  return fields.length < MOST_OF_GONE
}

function fieldsOf({ text, beside }: Writing): string {
  return `${text}&${new URLSearchParams({ beside }).toString()}`
}
