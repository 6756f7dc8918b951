/** Enter goes to the next field and loses nothing; Ctrl+Enter receives. */
import { focusAfter } from './focus.ts'
import { send, type WalkInForm } from './walk-in-form.ts'

/** Listens to the whole form; what a field does by itself on Enter comes first. */
export function startKeys(form: WalkInForm): void {
  for (const hint of document.querySelectorAll<HTMLElement>('[data-needs-script]'))
    hint.hidden = false
  form.element.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing) return
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      send(form, 'receive')
      return
    }
    const at = event.target
    if (event.defaultPrevented || !(at instanceof HTMLElement) || !at.matches('input, select'))
      return
    event.preventDefault()
    // A procedure that the server offered is chosen.
    if (at.matches('[type="radio"][name="procedure"]')) send(form, 'continue')
    else focusAfter(form, at)
  })
}
