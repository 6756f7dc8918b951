/** Says how many characters are left, counted as the server counts them: in Unicode letters after NFC. */
export function startCounts() {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-count]')) {
    const line = document.querySelector<HTMLElement>(`[data-count-for="${CSS.escape(box.id)}"]`)
    if (!line) continue
    const show = () => {
      const left = Number(box.dataset['count']) - Array.from(box.value.normalize('NFC')).length
      const text = left < 0 ? line.dataset['over'] : line.dataset['left']
      line.textContent = (text ?? '').replace(
        '{count}',
        Math.abs(left).toLocaleString(document.documentElement.lang),
      )
      line.classList.toggle('mc-count--over', left < 0)
    }
    box.addEventListener('input', show)
    show()
  }
}
