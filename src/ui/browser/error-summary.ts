/** After a failed form the reader starts at the list of errors; its links put the cursor into the control. */
export function focusErrorSummary() {
  const summary = document.querySelector<HTMLElement>('[data-error-summary]')
  if (!summary) return
  summary.focus()
  summary.addEventListener('click', event => {
    const link = event.target instanceof HTMLAnchorElement ? event.target : undefined
    const control = link && document.getElementById(link.hash.slice(1))
    if (!control) return
    event.preventDefault()
    labelOf(control).scrollIntoView()
    control.focus({ preventScroll: true })
  })
}

/** The question itself should be on the screen, not only its box. */
function labelOf(control: HTMLElement): Element {
  const group = control.closest('fieldset') ?? control.closest('.govuk-form-group')
  return group ?? control
}
