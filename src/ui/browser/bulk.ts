/** Adds "select all" and the count of ticked rows to a form with bulk actions. */
export function startBulk() {
  for (const bar of document.querySelectorAll<HTMLElement>('[data-bulk]')) {
    const form = bar.closest('form')
    if (form) start(form, bar)
  }
}

function start(form: HTMLFormElement, bar: HTMLElement) {
  const rows = () => [...form.querySelectorAll<HTMLInputElement>('input[data-bulk-row]')]
  const all = bar.querySelector<HTMLElement>('[data-bulk-all]')
  const box = all?.querySelector('input')
  const count = bar.querySelector<HTMLElement>('[data-bulk-count]')
  const sync = () => {
    const ticked = rows().filter(row => row.checked).length
    if (count) {
      count.hidden = false
      count.textContent = (count.dataset['bulkCount'] ?? '').replace('0', String(ticked))
    }
    if (box) {
      box.checked = ticked > 0 && ticked === rows().length
      box.indeterminate = ticked > 0 && !box.checked
    }
  }
  if (all) all.hidden = false
  box?.addEventListener('change', () => {
    for (const row of rows()) row.checked = box.checked
    sync()
  })
  form.addEventListener('change', sync)
  sync()
}
