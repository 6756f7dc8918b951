/** What is typed in the other forms of the page, and not sent: kept with the text, and there again when the page is. */
import { fillFields, typedFields } from '#ui/browser/form-fields.ts'

/** Most characters that are kept. */
const MOST = 20_000

/** The other forms of the page. */
export type Beside = {
  /** What is typed in them, as text, without the one that is being sent; empty when nothing is. */
  typed(sent?: HTMLFormElement): string
  /** Fills them in again. False when there was nothing to fill in. */
  fill(typed: string): boolean
}

/** Looks after the forms of the page other than the text's. */
export function besideForm(text: HTMLFormElement): Beside {
  const others = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')]
    .filter(form => form !== text)
    .map(form => ({ form, name: new URL(form.action).pathname, before: typedFields(form) }))
  return {
    typed(sent) {
      const typed = others.flatMap(({ form, name, before }) => {
        const now = typedFields(form)
        return form === sent || now === before ? [] : [[name, now]]
      })
      const kept = typed.length === 0 ? '' : JSON.stringify(Object.fromEntries(typed))
      return kept.length > MOST ? '' : kept
    },
    fill(typed) {
      if (typed === '') return false
      const forms = JSON.parse(typed) as Readonly<Record<string, string>>
      const found = others.filter(({ name }) => forms[name] !== undefined)
      for (const { form, name } of found) {
        fillFields(form, forms[name] ?? '')
        for (
          let at = form.closest('details');
          at;
          at = at.parentElement?.closest('details') ?? null
        )
          at.open = true
      }
      return found.length > 0
    },
  }
}
