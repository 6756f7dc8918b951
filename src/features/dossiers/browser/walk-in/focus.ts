/** Where the cursor goes next. */
import { input, type WalkInForm } from './walk-in-form.ts'

const STOPS = 'input:not([type="hidden"]), select, textarea, button'

/** To the first line of the applicant that is still empty, else to the papers. */
export function focusFirstEmpty(form: WalkInForm): void {
  const lines = ['name', 'phone', 'address'].map(name => input(form, name))
  const empty = lines.find(line => line?.value.trim() === '')
  const papers = form.element.querySelector<HTMLElement>('[data-all-papers], [data-paper]')
  const next = empty ?? papers ?? form.element.querySelector<HTMLElement>('#receive')
  next?.focus()
}

/** To the next stop of the form; once all papers are confirmed, to the button that receives. */
export function focusAfter(form: WalkInForm, at: HTMLElement): void {
  const receive = form.element.querySelector<HTMLElement>('#receive')
  if (at.matches('[data-all-papers]:checked')) {
    receive?.focus()
    return
  }
  const stops = [...form.element.querySelectorAll<HTMLElement>(STOPS)].filter(isStop)
  const next = stops.slice(stops.indexOf(at) + 1).find(stop => !isSameChoice(stop, at))
  ;(next ?? receive)?.focus()
}

function isStop(element: HTMLElement): boolean {
  const isFolded = element.closest('details:not([open])') !== null
  return !isFolded && element.tabIndex >= 0 && element.getClientRects().length > 0
}

/** Radios of one question are one stop. */
function isSameChoice(stop: HTMLElement, at: HTMLElement): boolean {
  if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio') return false
  if (at instanceof HTMLInputElement && at.name === stop.name) return true
  const isChosen = stop.form?.querySelector(`input[name="${CSS.escape(stop.name)}"]:checked`)
  return isChosen !== null && isChosen !== undefined && isChosen !== stop
}
