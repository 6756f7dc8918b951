/**
 * What answers the reader's last act stands in the page as it loads, where screen readers announce nothing by itself: they are led to it,
 * as the success banner of the GOV.UK design system does. Not where the page begins elsewhere: at a field, an error, a place in it.
 */
export function focusLiveNotice() {
  const notice = document.querySelector<HTMLElement>('[data-live-notice]')
  const beginsElsewhere =
    document.activeElement !== document.body ||
    document.querySelector('[autofocus]') !== null ||
    location.hash !== ''
  if (!notice || beginsElsewhere) return
  notice.tabIndex = -1
  notice.focus()
  // Once left it is text again, that a click into it does not focus.
  notice.addEventListener(
    'blur',
    () => {
      notice.removeAttribute('tabindex')
    },
    { once: true },
  )
}
