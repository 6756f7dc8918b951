/** Keeps what is being written every few seconds, and asks who else has the article open. */
import { formFields } from '#ui/browser/form-fields.ts'

const EVERY_MS = 5000
/** Another form of the page waits no longer for a bad connection. */
const MOST_MS = 8000
/** Rounds after which others are asked for although nothing was written. */
const ASK_AFTER = 4

const SIGNED_OUT = 401

type Answer = { readonly kept: string; readonly others: readonly string[] }

/** What is said when nothing could be kept; `signIn` is opened beside the page. */
export type KeepDraftWords = Readonly<Record<'notKept' | 'signedOut' | 'signIn', string>>

/** Sends the form's fields to that address while the page is open. `told` says what became of it, aloud too. */
export function keepDraft(
  form: HTMLFormElement,
  { keepAt, signInAt }: { readonly keepAt: string; readonly signInAt: string },
  words: KeepDraftWords,
): void {
  const told = document.createElement('p')
  told.className = 'govuk-hint'
  told.setAttribute('role', 'status')
  form.append(told)
  let kept = formFields(form)
  let idle = 0
  const keep = async (): Promise<void> => {
    const now = formFields(form)
    idle += 1
    const isChanged = now !== kept
    if ((!isChanged && idle < ASK_AFTER) || form.hasAttribute('aria-busy')) return
    idle = 0
    // An editor who only reads has nothing to keep: a text that stands as it was saved is nobody's unfinished one.
    const answer = await send(isChanged ? keepAt : `${keepAt}?chi-hoi=1`, now)
    if (typeof answer === 'object') kept = now
    tell(answer, isChanged)
  }
  const tell = (answer: Sent, isChanged: boolean): void => {
    if (answer === 'signed out') tellSignedOut(told, signInAt, words)
    else if (answer !== undefined || isChanged)
      told.textContent = answer === undefined ? words.notKept : sentence(answer, isChanged)
  }
  setInterval(() => void keep(), EVERY_MS)
  askBeforeSending(form, async () => {
    const answer = await send(`${keepAt}?chi-hoi=1`, formFields(form))
    if (answer === 'signed out') tell(answer, false)
    return answer !== 'signed out'
  })
  keepBeforeOthers(form, () => formFields(form) !== kept, keep)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep()
  })
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

/** What is written is kept before another form of the page (a file, a move) leaves it, which takes some moments more. */
function keepBeforeOthers(
  form: HTMLFormElement,
  isChanged: () => boolean,
  keep: () => Promise<void>,
): void {
  const kept = new WeakSet<HTMLFormElement>()
  document.addEventListener(
    'submit',
    event => {
      const other = event.target
      if (!(other instanceof HTMLFormElement) || other === form) return
      if (kept.delete(other) || !isChanged()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      kept.add(other)
      void keep().finally(() => {
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

type Sent = Answer | 'signed out' | undefined

async function send(address: string, fields: string): Promise<Sent> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(MOST_MS),
    })
    if (answer.status === SIGNED_OUT) return 'signed out'
    return answer.ok ? ((await answer.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}
