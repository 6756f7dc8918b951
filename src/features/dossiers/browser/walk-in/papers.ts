/** One key confirms all required papers; a count that is typed ticks its paper. */
import type { WalkInForm } from './walk-in-form.ts'

/** Keeps the ticks of the papers in step. */
export function startPapers(form: WalkInForm): void {
  const element = form.element
  const all = element.querySelector<HTMLInputElement>('[data-all-papers]')
  const required = () => element.querySelectorAll<HTMLInputElement>('[data-paper="required"]')
  all?.addEventListener('change', () => {
    for (const tick of required()) tick.checked = all.checked
  })
  element.addEventListener('input', event => {
    const field = event.target
    if (!(field instanceof HTMLInputElement)) return
    const paper = field.dataset['paperCount']
    if (paper !== undefined && Number(field.value) > 0) {
      const tick = element.querySelector<HTMLInputElement>(`input[name="${CSS.escape(paper)}"]`)
      if (tick) tick.checked = true
    }
    if (all && field.matches('[data-paper]'))
      all.checked = [...required()].every(tick => tick.checked)
  })
}
