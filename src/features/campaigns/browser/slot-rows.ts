// The rows of a campaign's times: one more, or one less, without asking the server. It works without this too.
import { nextRow, SLOT_PARTS, type SlotPart } from '../domain/slots.ts'

const rows = document.querySelector<HTMLElement>('[data-slot-rows]')
const blank = document.querySelector<HTMLTemplateElement>('[data-slot-blank]')
if (rows && blank) start(rows, blank)

function start(at: HTMLElement, template: HTMLTemplateElement) {
  at.closest('form')?.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name="_slots"]')
    if (button?.value === 'one') add(at, template)
    else if (button?.value.startsWith('remove:')) remove(at, button)
    else return
    event.preventDefault()
    for (const [index, row] of [...at.children].entries())
      for (const number of row.querySelectorAll('[data-slot-number]'))
        number.textContent = String(index + 1)
  })
}

function add(at: HTMLElement, template: HTMLTemplateElement) {
  const blankRow = template.content.firstElementChild as HTMLElement
  const taken = [...at.children].map(row => Number((row as HTMLElement).dataset['slot']))
  const number = String(Math.max(-1, ...taken) + 1)
  const html = blankRow.outerHTML.replaceAll(blankRow.dataset['slot'] ?? '', number)
  at.insertAdjacentHTML('beforeend', html)
  const [last, fresh] = [at.children[at.children.length - 2], at.lastElementChild]
  const next = nextRow(last && typedIn(last))
  for (const part of SLOT_PARTS) {
    const box = boxOf(fresh, part)
    if (box) box.value = next[part]
  }
  boxOf(fresh, 'day')?.focus()
}

/** The focus goes on to the next row's button, or to the one before, or to that which adds a row. */
function remove(at: HTMLElement, button: HTMLButtonElement) {
  const row = button.closest('[data-slot]')
  const near = row?.nextElementSibling ?? row?.previousElementSibling
  row?.remove()
  const other = near?.querySelector('button') ?? at.parentElement?.querySelector('[value="one"]')
  if (other instanceof HTMLElement) other.focus()
}

function typedIn(row: Element) {
  const text = (part: SlotPart) => boxOf(row, part)?.value.trim() ?? ''
  return { day: text('day'), from: text('from'), to: text('to'), capacity: text('capacity') }
}

function boxOf(row: Element | null, part: SlotPart) {
  return row?.querySelector<HTMLInputElement>(`[name$="_${part}"]`)
}
