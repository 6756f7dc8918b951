/**
 * Suggestions below a search box while one types: a combobox with a list, as the ARIA practices have it. The form's own
 * box stays what it is, so that it works as before where this does not run.
 */
const WAIT_MS = 150
const FEWEST_LETTERS = 2

type Suggestion = { readonly href: string; readonly title: string; readonly kind: string }

export function startSuggestions(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]'))
    box.addEventListener('focus', () => new Suggestions(box), { once: true })
}

class Suggestions {
  readonly #box: HTMLInputElement
  readonly #list = document.createElement('ul')
  #chosen = -1
  #timer = 0
  #asked = ''

  constructor(box: HTMLInputElement) {
    this.#box = box
    this.#list.id = `${box.id}-suggestions`
    this.#list.className = 'mc-suggestions'
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', box.labels?.[0]?.textContent ?? '')
    this.#list.hidden = true
    // The browser's own list would lie over this one.
    box.removeAttribute('list')
    box.autocomplete = 'off'
    box.setAttribute('role', 'combobox')
    box.setAttribute('aria-autocomplete', 'list')
    box.setAttribute('aria-expanded', 'false')
    box.setAttribute('aria-controls', this.#list.id)
    box.after(this.#list)
    box.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => void this.#ask(), WAIT_MS)
    })
    box.addEventListener('keydown', event => {
      this.#press(event)
    })
    box.addEventListener('blur', () => {
      this.#close()
    })
    // The list takes no focus: the box would lose it before the click is done.
    this.#list.addEventListener('mousedown', event => {
      event.preventDefault()
    })
  }

  async #ask(): Promise<void> {
    const typed = this.#box.value.trim()
    this.#asked = typed
    if (typed.length < FEWEST_LETTERS) {
      this.#close()
      return
    }
    const suggestions = await fetchSuggestions(this.#box.dataset['suggestions'] ?? '', typed)
    // Somebody has typed on, or gone on, meanwhile.
    if (typed !== this.#asked || document.activeElement !== this.#box) return
    this.#show(suggestions)
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#chosen = -1
    this.#box.removeAttribute('aria-activedescendant')
    this.#list.replaceChildren(...suggestions.map((each, nth) => this.#optionOf(each, nth)))
    this.#list.hidden = suggestions.length === 0
    this.#box.setAttribute('aria-expanded', String(suggestions.length > 0))
  }

  #optionOf({ href, title, kind }: Suggestion, nth: number): HTMLLIElement {
    const option = document.createElement('li')
    option.id = `${this.#list.id}-${String(nth)}`
    option.className = 'mc-suggestions__option'
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.dataset['href'] = href
    const about = document.createElement('span')
    about.className = 'mc-suggestions__kind'
    about.textContent = kind
    option.append(title, ' ', about)
    option.addEventListener('click', () => {
      location.assign(href)
    })
    return option
  }

  #press(event: KeyboardEvent): void {
    const options = [...this.#list.children] as HTMLElement[]
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault()
      this.#close()
    }
    const chosen = options[this.#chosen]
    if (event.key === 'Enter' && chosen !== undefined && !this.#list.hidden) {
      event.preventDefault()
      location.assign(chosen.dataset['href'] ?? '')
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || options.length === 0 || this.#list.hidden) return
    event.preventDefault()
    this.#choose(options, this.#chosen + step)
  }

  /** Past either end the box itself is reached again. */
  #choose(options: readonly HTMLElement[], wanted: number): void {
    this.#chosen = wanted < -1 ? options.length - 1 : wanted >= options.length ? -1 : wanted
    for (const [nth, option] of options.entries())
      option.setAttribute('aria-selected', String(nth === this.#chosen))
    const chosen = options[this.#chosen]
    if (chosen === undefined) this.#box.removeAttribute('aria-activedescendant')
    else this.#box.setAttribute('aria-activedescendant', chosen.id)
    chosen?.scrollIntoView({ block: 'nearest' })
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#asked = ''
    this.#show([])
  }
}

async function fetchSuggestions(address: string, typed: string): Promise<readonly Suggestion[]> {
  try {
    const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`)
    return answer.ok ? ((await answer.json()) as Suggestion[]) : []
  } catch {
    return []
  }
}
