import { rawFromCard } from '../../domain/forms/applicant.ts'
import { type CardDetails, readCardText } from '../../domain/forms/card-qr.ts'

/** A handheld scanner types a card's text in much less than this. */
const PAUSE_MS = 400

/** A card's text that is pasted, or typed by a scanner, fills the boxes at once. What is no card's text is left to the server. */
export function startCards() {
  for (const part of document.querySelectorAll<HTMLElement>('[data-card-of]')) {
    const box = part.querySelector('input')
    if (box) watch(part, box)
  }
}

function watch(part: HTMLElement, box: HTMLInputElement) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const fill = (): boolean => {
    const card = readCardText(box.value)
    if (card.ok) take(part, box, card.value)
    return card.ok
  }
  box.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(fill, PAUSE_MS)
  })
  // A scanner ends with Enter.
  box.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return
    clearTimeout(waiting)
    if (fill()) event.preventDefault()
  })
}

function take(part: HTMLElement, box: HTMLInputElement, card: CardDetails) {
  const form = box.form
  if (!form) return
  const fields = rawFromCard(card, part.dataset['cardOf'])
  for (const [name, value] of Object.entries(fields)) fillIn(form, name, String(value))
  box.value = ''
  const said = part.querySelector<HTMLElement>('[role="status"]')
  if (said) said.textContent = part.dataset['cardSaid'] ?? ''
  form.dispatchEvent(new Event('change', { bubbles: true }))
}

function fillIn(form: HTMLFormElement, name: string, value: string) {
  const control = form.elements.namedItem(name)
  if (control instanceof HTMLInputElement || control instanceof RadioNodeList) {
    control.value = value
    return
  }
  // A day stands in three boxes.
  const [day = '', month = '', year = ''] = value.split('/')
  for (const [part, text] of Object.entries({ day, month, year })) {
    const box = form.elements.namedItem(`${name}-${part}`)
    if (box instanceof HTMLInputElement) box.value = text
  }
}
