/** Keeps what is being written every few seconds, and asks who else has the text open. */
import { formFields } from '#ui/browser/form-fields.ts'
import { besideForm } from './keep-beside.ts'

const EVERY_MS = 5000
/** Another form of the page waits no longer for a bad connection. */
const MOST_MS = 8000
/** Rounds after which others are asked for although nothing was written. */
const ASK_AFTER = 4

const SIGNED_OUT = 401
/** More than the form's limits, or than any form's. */
const TOO_LONG = [400, 413]

type Answer = { readonly kept: string; readonly others: readonly string[] }

/** What is said when nothing could be kept; `signIn` is opened beside the page. */
export type KeepDraftWords = Readonly<
  Record<'notKept' | 'tooLong' | 'signedOut' | 'signIn' | 'besideBack' | 'besideOvertaken', string>
>

/** Where the fields go, and what was kept before of the other forms of the page. */
export type KeepDraftPlaces = {
  readonly keepAt: string
  readonly signInAt: string
  readonly beside: string
}

/**
 * Sends the form's fields to that address while the page is open, with what is typed in the other forms of the page.
 * Tells what became of it, aloud too. Gives what keeps it at once.
 */
export function keepDraft(
  form: HTMLFormElement,
  { keepAt, signInAt, ...before }: KeepDraftPlaces,
  words: KeepDraftWords,
): () => Promise<void> {
  const told = document.createElement('p')
  told.className = 'govuk-hint'
  told.setAttribute('role', 'status')
  form.append(told)
  const others = besideForm(form)
  const refilled = others.fill(before.beside)
  if (refilled !== 'nothing')
    form.before(noticeOf(refilled === 'back' ? words.besideBack : words.besideOvertaken))
  const kept = { text: formFields(form), beside: others.typed() }
  let idle = 0
  // The form that leaves the page: hiding it on the way out would keep as unsent what was sent.
  let sent: HTMLFormElement | undefined
  addEventListener('pageshow', () => {
    sent = undefined
  })
  const keep = async (): Promise<void> => {
    const now = { text: formFields(form), beside: others.typed(sent) }
    idle += 1
    const isWritten = now.text !== kept.text
    const isChanged = isWritten || now.beside !== kept.beside
    if ((!isChanged && idle < ASK_AFTER) || form.hasAttribute('aria-busy')) return
    idle = 0
    // An editor who only reads has nothing to keep: a text that stands as it was saved is nobody's unfinished one.
    const answer = await send(isWritten ? keepAt : `${keepAt}?chi-hoi=1`, fieldsOf(now))
    if (typeof answer === 'object') Object.assign(kept, now)
    tell(answer, isWritten, isChanged)
  }
  const tell = (answer: Sent, isWritten: boolean, isChanged: boolean): void => {
    told.className = answer === 'too long' ? 'govuk-error-message' : 'govuk-hint'
    if (answer === 'signed out') tellSignedOut(told, signInAt, words)
    else if (answer === 'too long') told.textContent = words.tooLong
    else if (answer !== undefined || isChanged)
      told.textContent = answer === undefined ? words.notKept : sentence(answer, isWritten)
  }
  setInterval(() => void keep(), EVERY_MS)
  askBeforeSending(form, async () => {
    const now = { text: formFields(form), beside: others.typed(form) }
    const answer = await send(`${keepAt}?chi-hoi=1`, fieldsOf(now))
    // What is not taken would come back as a page without the text.
    const isTaken = answer !== 'signed out' && answer !== 'too long'
    if (!isTaken) tell(answer, false, false)
    return isTaken
  })
  keepBeforeOthers(form, other => {
    sent = other
    const isKept = formFields(form) === kept.text && others.typed(sent) === kept.beside
    return isKept ? undefined : keep()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep()
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

function fieldsOf({ text, beside }: { readonly text: string; readonly beside: string }): string {
  return `${text}&${new URLSearchParams({ beside }).toString()}`
}

/** Says where to sign in again, beside the page. */
function tellSignedOut(told: HTMLElement, signInAt: string, words: KeepDraftWords): void {
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = signInAt
  link.target = '_blank'
  link.textContent = words.signIn
  told.replaceChildren(words.signedOut, ' ', link)
}

/** What is written is kept before another form of the page (a file, a move) leaves it, which takes some moments more where it was not yet. */
function keepBeforeOthers(
  form: HTMLFormElement,
  keepBefore: (other: HTMLFormElement) => Promise<void> | undefined,
): void {
  const kept = new WeakSet<HTMLFormElement>()
  document.addEventListener(
    'submit',
    event => {
      const other = event.target
      if (!(other instanceof HTMLFormElement) || other === form || kept.delete(other)) return
      const keeping = keepBefore(other)
      if (keeping === undefined) return
      event.preventDefault()
      event.stopImmediatePropagation()
      kept.add(other)
      void keeping.finally(() => {
        other.requestSubmit(event.submitter)
      })
    },
    { capture: true },
  )
}

/** What is sent after the session ended would be answered by the page for signing in, and what was typed be gone. */
function askBeforeSending(form: HTMLFormElement, mayGo: () => Promise<boolean>): void {
  let isAsked = false
  form.addEventListener(
    'submit',
    event => {
      if (isAsked) {
        isAsked = false
        return
      }
      event.preventDefault()
      event.stopImmediatePropagation()
      // A second click while it is asked.
      if (form.hasAttribute('aria-busy')) return
      form.setAttribute('aria-busy', 'true')
      void mayGo().then(may => {
        form.removeAttribute('aria-busy')
        isAsked = may
        if (may) form.requestSubmit(event.submitter)
      })
    },
    { capture: true },
  )
}

function sentence(answer: Answer, isChanged: boolean): string {
  return [...(isChanged ? [answer.kept] : []), ...answer.others].join(' ')
}

type Sent = Answer | 'signed out' | 'too long' | undefined

async function send(address: string, fields: string): Promise<Sent> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(MOST_MS),
    })
    if (answer.status === SIGNED_OUT) return 'signed out'
    if (TOO_LONG.includes(answer.status)) return 'too long'
    return answer.ok ? ((await answer.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}
