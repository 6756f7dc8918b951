/** Print and share show themselves where the browser can do them; where nothing shares, the address is copied. */
export function startPageButtons() {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print-page]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      print()
    })
  }
  const canShare = 'share' in navigator
  // Neither is there without HTTPS.
  if (!canShare && !('clipboard' in navigator)) return
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
    button.hidden = false
    if (!canShare) button.textContent = button.dataset['copy'] ?? ''
    button.addEventListener('click', () => {
      const url = button.dataset['share'] || location.href
      // Closing the share sheet is not an error.
      if (canShare) navigator.share({ title: document.title, url }).catch(() => undefined)
      else void copy(url, button)
    })
  }
}

async function copy(url: string, button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(url)
  button.setAttribute('aria-live', 'polite')
  button.textContent = button.dataset['copied'] ?? ''
}
