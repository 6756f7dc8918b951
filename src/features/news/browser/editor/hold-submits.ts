/**
 * Holds what would leave the page until it may go. `mayGo`: true for what goes at once, false for what is not sent at all.
 * A second click while it is asked sends nothing.
 */
export function holdSubmits(mayGo: (form: HTMLFormElement) => boolean | Promise<boolean>): void {
  const asked = new WeakSet<HTMLFormElement>()
  const going = new WeakSet<HTMLFormElement>()
  document.addEventListener(
    'submit',
    event => {
      const form = event.target
      // A dialog stays on the page, and tells itself what became of what it sends.
      if (!(form instanceof HTMLFormElement) || form.method === 'dialog') return
      if (going.delete(form)) return
      const may = asked.has(form) ? false : mayGo(form)
      if (may === true) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (may === false) return
      asked.add(form)
      form.setAttribute('aria-busy', 'true')
      void may.then(isLetGo => {
        asked.delete(form)
        form.removeAttribute('aria-busy')
        if (!isLetGo) return
        going.add(form)
        form.requestSubmit(event.submitter)
      })
    },
    { capture: true },
  )
}
