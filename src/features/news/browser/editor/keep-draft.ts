/** Keeps what is being written every few seconds, and asks who else has the article open. */
import { formFields } from '#ui/browser/form-fields.ts'

const EVERY_MS = 5000
/** Another form of the page waits no longer for a bad connection. */
const MOST_MS = 8000
/** Rounds after which others are asked for although nothing was written. */
const ASK_AFTER = 4

type Answer = { readonly kept: string; readonly others: readonly string[] }

/** Sends the form's fields to that address while the page is open. `told` says what became of it, aloud too. */
export function keepDraft(form: HTMLFormElement, keepAt: string, notKept: string): void {
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
    if (answer !== undefined) kept = now
    told.textContent = sentence(answer, isChanged) ?? (isChanged ? notKept : told.textContent)
  }
  setInterval(() => void keep(), EVERY_MS)
  keepBeforeOthers(form, () => formFields(form) !== kept, keep)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep()
  })
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

function sentence(answer: Answer | undefined, isChanged: boolean): string | undefined {
  return answer && [...(isChanged ? [answer.kept] : []), ...answer.others].join(' ')
}

async function send(address: string, fields: string): Promise<Answer | undefined> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(MOST_MS),
    })
    return answer.ok ? ((await answer.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}
