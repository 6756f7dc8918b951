/** How long a second click is ignored. After a lost connection the reader may send again: the server knows the form. */
const HOLD_MS = 8000

/** Forms marked `data-once` go out once per click; the button stays as it is, so that its value is sent. */
export function holdSecondSubmit() {
  const sentAt = new WeakMap<HTMLFormElement, number>()
  document.addEventListener('submit', event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-once]')) return
    const before = sentAt.get(form)
    if (before !== undefined && event.timeStamp - before < HOLD_MS) {
      event.preventDefault()
      return
    }
    sentAt.set(form, event.timeStamp)
    form.setAttribute('aria-busy', 'true')
  })
  // Coming back by the browser's back button starts afresh.
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-once]')) {
      if (form instanceof HTMLFormElement) sentAt.delete(form)
      form.removeAttribute('aria-busy')
    }
  })
}
