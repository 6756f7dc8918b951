/** Where each tab remembers in which site its last page was. */
const KEY = 'motcua-acting-site'

/**
 * An officer of several sites acts in one at a time, whatever tab: a form that another tab sent takes the session along.
 * Says so on the first page of this tab that is another site's.
 */
export function tellOtherSite(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-site-moved]')
  const here = form?.querySelector('option[selected]')?.textContent.trim()
  if (!form || here === undefined) return
  const before = sessionStorage.getItem(KEY)
  sessionStorage.setItem(KEY, here)
  if (before !== null && before !== here) {
    const text = form.dataset['siteMoved'] ?? ''
    showNotice(text.replace('{here}', here).replace('{before}', before))
  }
  // Who switches by this button knows.
  form.addEventListener('submit', () => {
    sessionStorage.removeItem(KEY)
  })
}

function showNotice(text: string): void {
  const notice = document.createElement('p')
  notice.className = 'mc-notice mc-notice--warning'
  notice.setAttribute('role', 'status')
  document.querySelector('main')?.prepend(notice)
  notice.textContent = text
}
