// Says that a person reads this article, once the page has been in view for a while: opening it by mistake does not count.
const SECONDS_IN_VIEW = 5

const counter = document.querySelector<HTMLElement>('[data-count-reader]')
const address = counter?.dataset['countReader']
let seen = 0

const timer = setInterval(() => {
  if (document.visibilityState === 'visible') seen += 1
  if (seen < SECONDS_IN_VIEW) return
  clearInterval(timer)
  if (address !== undefined)
    void fetch(address, { method: 'POST', keepalive: true, credentials: 'omit' })
}, 1000)
