/** Procedures that fit while one types; the first is chosen by Enter, others by the arrow keys. */
import { input, send, type WalkInForm } from './walk-in-form.ts'

type Procedure = { readonly slug: string; readonly name: string; readonly about: string }

const PAUSE_MS = 120
const SHORTEST = 2

/** Makes a combobox of the procedure's field (WAI-ARIA: list autocomplete). */
export function startSuggestions(form: WalkInForm): void {
  const field = input(form, 'procedure_text')
  const list = form.element.querySelector<HTMLElement>('[data-suggestions]')
  if (!field || !list) return
  const shown = { items: [] as readonly Procedure[], active: 0 }
  let asked: Promise<void> = Promise.resolve()
  let asking: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const render = () => {
    list.replaceChildren(...shown.items.map((item, index) => optionOf(item, index, shown.active)))
    list.hidden = shown.items.length === 0
    field.setAttribute('aria-expanded', String(!list.hidden))
    if (list.hidden) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', `suggestion-${String(shown.active)}`)
  }
  const show = (items: readonly Procedure[]) => {
    shown.items = items
    shown.active = 0
    render()
  }
  const ask = async () => {
    const words = field.value.trim()
    asking?.abort()
    if (words.length < SHORTEST) {
      show([])
      return
    }
    asking = new AbortController()
    const counter = input(form, 'counter')?.value ?? ''
    const query = new URLSearchParams({ q: words, quay: counter })
    const answer = await fetch(`${form.proceduresUrl}?${query}`, { signal: asking.signal })
    if (answer.ok) show((await answer.json()) as Procedure[])
  }
  const askSoon = () => {
    clearTimeout(timer)
    asked = new Promise(resolve => {
      timer = setTimeout(() => {
        // A question that the next letter overtook, or a server that is away: the button still works.
        ask().then(resolve, () => {
          resolve()
        })
      }, PAUSE_MS)
    })
  }
  const choose = (procedure: Procedure) => {
    show([])
    field.value = procedure.name
    setHidden(form, 'procedure', procedure.slug)
    setHidden(form, 'procedure_for', procedure.name)
    send(form, 'continue')
  }

  prepare(field, list)
  field.addEventListener('input', askSoon)
  field.addEventListener('blur', () => {
    show([])
  })
  list.addEventListener('pointerdown', event => {
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null
    const procedure = shown.items[Number((option as HTMLElement | null)?.dataset['index'])]
    if (!procedure) return
    event.preventDefault()
    choose(procedure)
  })
  field.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && shown.items.length > 0) {
      event.preventDefault()
      shown.active = (shown.active + step + shown.items.length) % shown.items.length
      render()
    } else if (event.key === 'Escape') {
      show([])
    } else if (
      event.key === 'Enter' &&
      field.value.trim() !== input(form, 'procedure_for')?.value
    ) {
      event.preventDefault()
      // Whoever types faster than the answer comes gets the first procedure all the same.
      void asked.then(() => {
        const procedure = shown.items[shown.active]
        if (procedure) choose(procedure)
        else send(form, 'continue')
      })
    }
  })
}

function prepare(field: HTMLInputElement, list: HTMLElement): void {
  list.id = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', field.labels?.[0]?.textContent.trim() ?? '')
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-expanded', 'false')
  field.setAttribute('aria-controls', list.id)
}

function optionOf(procedure: Procedure, index: number, active: number): HTMLElement {
  const option = document.createElement('div')
  option.id = `suggestion-${String(index)}`
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', String(index === active))
  option.dataset['index'] = String(index)
  const about = document.createElement('span')
  about.className = 'mc-counter__about'
  about.textContent = procedure.about
  option.append(procedure.name, about)
  return option
}

/** Where the server offered radios there is no hidden input yet. */
function setHidden(form: WalkInForm, name: string, value: string): void {
  const same = form.element.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)
  for (const radio of same) radio.checked = false
  const hidden = [...same].find(each => each.type === 'hidden') ?? document.createElement('input')
  hidden.type = 'hidden'
  hidden.name = name
  hidden.value = value
  if (!hidden.isConnected) form.element.append(hidden)
}
