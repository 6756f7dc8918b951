import type { PlainDate } from '#kernel/plain-date.ts'
import type { Answers } from '../../domain/forms/answers.ts'
import { questionsShown } from '../../domain/forms/check-form.ts'
import type { Page } from '../../domain/forms/form.schema.ts'

type Known = { readonly page: Page; readonly known: Answers; readonly today: PlainDate }

/** Shows and hides questions as the page is answered, by the very function that the server decides with. */
export function startConditions() {
  const data = document.querySelector<HTMLElement>('[data-form-page]')
  const form = data?.closest('form')
  if (!data || !form) return
  const { page, known, today } = JSON.parse(data.dataset['formPage'] ?? '') as Known
  const sync = () => {
    const shown = questionsShown(page, fieldsOf(form), known, { today, findUnits: () => [] })
    for (const part of form.querySelectorAll<HTMLElement>('[data-question]'))
      part.hidden = !shown.includes(part.dataset['question'] ?? '')
  }
  form.addEventListener('input', sync)
  form.addEventListener('change', sync)
  sync()
}

/** The form's fields as it would send them; several of one name become a list. */
function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>()
  new FormData(form).forEach((value, name) => {
    if (typeof value !== 'string') return
    const before = fields.get(name)
    fields.set(name, before === undefined ? value : [before, value].flat())
  })
  return Object.fromEntries(fields)
}
