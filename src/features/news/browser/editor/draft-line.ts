/** The line below a form that tells, aloud too, what became of what is written in it. */
import type { Kept, Sent } from './send-draft.ts'

/** An ordinary save is answered sooner, and says nothing on its way. */
const SLOW_MS = 1000

/** What is said; `signIn` is opened beside the page. */
export type DraftLineWords = Readonly<
  Record<
    'notKept' | 'tooLong' | 'signedOut' | 'signIn' | 'sending' | 'notSent' | 'sendAgain',
    string
  >
>

/** What was different when it was sent: the text, or something on the page. */
type Changes = { readonly isWritten: boolean; readonly isChanged: boolean }

/** Puts the line at the end of the form. */
export function draftLine(form: HTMLFormElement, signInAt: string, words: DraftLineWords) {
  const told = document.createElement('p')
  told.setAttribute('role', 'status')
  form.append(told)
  let isReached = true
  /** What is written is kept, as far as is known. */
  let isKeeping = true
  /** A button was pressed, and what it sends did not go. */
  let isHeld = false
  const say = (text: string, isError = false): void => {
    told.className = `mc-draft-line ${isError ? 'govuk-error-message' : 'govuk-hint'}`
    // What is said already is not read out again every few seconds.
    if (told.textContent !== text) told.textContent = text
  }
  const sayKept = ({ kept, others }: Kept, isWritten: boolean): void => {
    const sentences = [
      ...(isWritten ? [kept] : []),
      ...others,
      ...(isHeld ? [words.sendAgain] : []),
    ]
    say(sentences.join(' '))
  }
  const tell = (sent: Sent, { isWritten, isChanged }: Changes): void => {
    isReached = sent !== 'unreached'
    isKeeping = typeof sent === 'object'
    if (typeof sent === 'object') sayKept(sent, isWritten)
    else if (sent === 'signed out') tellSignedOut(told, signInAt, words)
    else if (sent === 'too long') say(words.tooLong, true)
    else if (!isReached && isHeld) say(words.notSent, true)
    else if (isChanged) say(words.notKept)
    // Who writes far above is to see that it is kept nowhere.
    told.classList.toggle('mc-draft-line--not-kept', !isKeeping && told.textContent !== '')
  }
  say('')
  return {
    tell,
    isReached: () => isReached,
    isKeeping: () => isKeeping,
    /** A button's press waits for the connection. */
    isWaiting: () => isHeld && !isReached,
    /** Says that it takes a while, unless it is stopped before. */
    sending(): () => void {
      // Said anew, what stood there before is read out once more.
      if (isHeld) say('')
      const slow = setTimeout(() => {
        say(words.sending)
      }, SLOW_MS)
      return () => {
        clearTimeout(slow)
      }
    },
    /** Says, where it is seen, why what was to be sent stays. */
    hold(sent: Sent, changes: Changes): void {
      isHeld = sent === 'unreached'
      tell(sent, changes)
      told.scrollIntoView({ block: 'nearest' })
    },
    letGo(): void {
      isReached = true
      isKeeping = true
      isHeld = false
    },
    clear(): void {
      isHeld = false
      say('')
    },
  }
}

/** Says where to sign in again, beside the page. */
function tellSignedOut(told: HTMLElement, signInAt: string, words: DraftLineWords): void {
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = signInAt
  link.target = '_blank'
  link.textContent = words.signIn
  told.className = 'mc-draft-line govuk-hint'
  told.replaceChildren(words.signedOut, ' ', link)
}
