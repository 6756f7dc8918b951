/** CSS hides and shows the extra questions; this says so to screen readers, and does it where CSS cannot. */
export function startReveals() {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[data-reveals]')]
  if (inputs.length === 0) return
  const cssDoesIt = CSS.supports('selector(:has(a))')
  const sync = () => {
    for (const input of inputs) {
      // ARIA allows it on a checkbox, not on a radio.
      if (input.type === 'checkbox') input.setAttribute('aria-expanded', String(input.checked))
      const part = document.getElementById(input.dataset['reveals'] ?? '')
      if (part && !cssDoesIt) part.hidden = !input.checked
    }
  }
  for (const input of inputs) input.setAttribute('aria-controls', input.dataset['reveals'] ?? '')
  document.addEventListener('change', sync)
  sync()
}
