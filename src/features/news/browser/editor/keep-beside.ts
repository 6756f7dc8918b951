/** What is typed in the other forms of the page, and not sent: kept with the text, and there again when the page is. */
import { fillFields, typedFields } from '#ui/browser/form-fields.ts'

/** Most characters that are kept. */
const MOST = 20_000

/** What became of what was kept: nothing was, it is in its form again, or that form says something else by now. */
export type Refilled = 'nothing' | 'back' | 'overtaken'

/** The other forms of the page. */
export type Beside = {
  /** What is typed in them, as text, without the one that is being sent; empty when nothing is. */
  typed(sent?: HTMLFormElement): string
  /** Tells whether it is one of them, and something is typed in it. */
  isTyped(form: HTMLFormElement): boolean
  /** Fills them in again, unless somebody saved them meanwhile: who sent the old fields would undo that unseen. */
  fill(typed: string): Refilled
}

/** What a form said before, and what was typed in it. */
type Typed = { readonly before: string; readonly now: string }

/** Looks after the forms of the page other than the text's. */
export function besideForm(text: HTMLFormElement): Beside {
  const others = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')]
    .filter(form => form !== text)
    .map(form => ({ form, name: new URL(form.action).pathname, before: typedFields(form) }))
  return {
    typed(sent) {
      const typed = others.flatMap(({ form, name, before }) => {
        const now = typedFields(form)
        return form === sent || now === before ? [] : [[name, { before, now } satisfies Typed]]
      })
      const kept = typed.length === 0 ? '' : JSON.stringify(Object.fromEntries(typed))
      return kept.length > MOST ? '' : kept
    },
    isTyped: sent =>
      others.some(({ form, before }) => form === sent && typedFields(form) !== before),
    fill(kept) {
      if (kept === '') return 'nothing'
      const typed = JSON.parse(kept) as Readonly<Record<string, Typed>>
      const found = others.filter(({ name }) => typed[name] !== undefined)
      const same = found.filter(({ name, before }) => typed[name]?.before === before)
      for (const { form, name } of same) {
        fillFields(form, typed[name]?.now ?? '')
        openAround(form)
      }
      if (same.length < found.length) return 'overtaken'
      return found.length > 0 ? 'back' : 'nothing'
    },
  }
}

function openAround(form: HTMLFormElement): void {
  for (let at = form.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true
}
