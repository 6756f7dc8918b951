/** A number or a scanned card in the identity field fills in who it is, without leaving the page. */
import { focusFirstEmpty } from './focus.ts'
import { input, textIn, type WalkInForm } from './walk-in-form.ts'

type Found = {
  readonly number: string
  readonly fromCard: Readonly<Record<string, string>>
  readonly fromBefore: Readonly<Record<string, string>>
  readonly notice: string
}

/** Looks up by Enter, which also moves on, and when the field is left. */
export function startLookUp(form: WalkInForm): void {
  const field = input(form, 'identity')
  const status = form.element.querySelector<HTMLElement>('[data-look-up-status]')
  if (!field || !status) return
  const say = (sentence: string, isError: boolean) => {
    status.textContent = sentence
    status.classList.toggle('mc-counter__status--error', isError)
    if (isError) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
  }
  const lookUp = async (): Promise<boolean> => {
    const identity = field.value.trim()
    if (identity === '' || identity === textIn(form, 'looked_up')) return true
    const answer = await fetch(form.applicantUrl, {
      method: 'POST',
      body: new URLSearchParams({ identity }),
    })
    const said = (await answer.json()) as Found | { readonly error: string }
    if ('error' in said) {
      say(said.error, true)
      return false
    }
    fill(form, said)
    say(said.notice, false)
    return true
  }
  // Server away: what was typed stays, and receiving checks it again.
  const tryToLookUp = () => lookUp().catch(() => true)
  field.addEventListener('change', () => {
    void tryToLookUp()
  })
  field.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey) return
    event.preventDefault()
    void tryToLookUp().then(isGood => {
      if (isGood) focusFirstEmpty(form)
      else field.select()
    })
  })
}

function fill(form: WalkInForm, found: Found): void {
  for (const name of Object.keys(found.fromBefore)) {
    const line = input(form, name)
    if (line && line.value.trim() === '') line.value = found.fromBefore[name] ?? ''
  }
  for (const name of Object.keys(found.fromCard)) {
    const line = input(form, name)
    if (line) line.value = found.fromCard[name] ?? ''
  }
  const lookedUp = input(form, 'looked_up')
  if (lookedUp) lookedUp.value = found.number
}
