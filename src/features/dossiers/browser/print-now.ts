// The receipt of a walk-in: the print window opens by itself, once; coming back to the page does not open it again.
const asked = new URLSearchParams(location.search).get('in') === 'ngay'
if (asked) {
  const address = new URL(location.href)
  address.searchParams.delete('in')
  history.replaceState(null, '', address)
  if (document.readyState === 'complete') print()
  else
    addEventListener('load', () => {
      print()
    })
}
