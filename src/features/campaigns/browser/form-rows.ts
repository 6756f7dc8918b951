// Rows of a form (times, choices): one more, one less, up or down, without asking the server. It works without this too.
import { nextRow, SLOT_PARTS, type SlotPart } from '../domain/slots.ts'

document.addEventListener('click', event => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[name="_rows"]')
  const [list = '', act = ''] = button?.value.split(':') ?? []
  const rows = document.querySelector<HTMLElement>(`[data-rows="${list}"]`)
  if (!button || !rows || !change(rows, list, act, button)) return
  event.preventDefault()
  for (const [index, row] of [...rows.children].entries())
    for (const number of row.querySelectorAll('[data-row-number]'))
      number.textContent = String(index + 1)
})

/** Whether it was done here; what was not, the server does. */
function change(rows: HTMLElement, list: string, act: string, button: HTMLButtonElement): boolean {
  const row = button.closest('[data-row]')
  if (act === 'add') return add(rows, list)
  if (row === null) return false
  if (act === 'remove') remove(row, rows)
  else if (act === 'up') row.previousElementSibling?.before(row)
  else if (act === 'down') row.nextElementSibling?.after(row)
  else return false
  if (act !== 'remove') button.focus()
  return true
}

function add(rows: HTMLElement, list: string): boolean {
  const blank = document.querySelector<HTMLTemplateElement>(`[data-rows-blank="${list}"]`)?.content
    .firstElementChild
  const { rowsNext, rowsMost } = rows.dataset
  if (!(blank instanceof HTMLElement) || rows.children.length >= Number(rowsMost)) return false
  const taken = [...rows.children].map(row => Number((row as HTMLElement).dataset['row']))
  // A number that went may still stand in a condition: those from there on never did.
  const number = String(Math.max(Number(rowsNext ?? 0), ...taken.map(each => each + 1)))
  rows.insertAdjacentHTML(
    'beforeend',
    blank.outerHTML.replaceAll(blank.dataset['row'] ?? '', number),
  )
  const [last, fresh] = [rows.children[rows.children.length - 2], rows.lastElementChild]
  if (list === 'slots') fillSlot(last, fresh)
  fresh?.querySelector<HTMLInputElement>('input:not([type="hidden"])')?.focus()
  return true
}

/** The focus goes on to the next row's button, or to the one before, or to that which adds a row. */
function remove(row: Element, rows: HTMLElement) {
  const near = row.nextElementSibling ?? row.previousElementSibling
  row.remove()
  const other =
    near?.querySelector('button[value*=":remove:"]') ??
    rows.parentElement?.querySelector('button[value$=":add"]')
  if (other instanceof HTMLElement) other.focus()
}

/** The time that most likely follows on the last one. */
function fillSlot(last: Element | undefined, fresh: Element | null) {
  const next = nextRow(last && typedIn(last))
  for (const part of SLOT_PARTS) {
    const box = boxOf(fresh, part)
    if (box) box.value = next[part]
  }
}

function typedIn(row: Element) {
  const text = (part: SlotPart) => boxOf(row, part)?.value.trim() ?? ''
  return { day: text('day'), from: text('from'), to: text('to'), capacity: text('capacity') }
}

function boxOf(row: Element | null, part: SlotPart) {
  return row?.querySelector<HTMLInputElement>(`[name$="_${part}"]`)
}
