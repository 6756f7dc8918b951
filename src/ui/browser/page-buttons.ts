/** Print and share show themselves where the browser can do them. */
export function startPageButtons() {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print-page]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      print()
    })
  }
  if (!('share' in navigator)) return
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const url = button.dataset['share'] || location.href
      // Closing the share sheet is not an error.
      navigator.share({ title: document.title, url }).catch(() => undefined)
    })
  }
}
