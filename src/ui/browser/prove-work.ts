// Solves the challenge of a form (ALTCHA's protocol) while the reader types, and keeps a form that is sent before that
// until it is solved. Where the browser cannot hash, as over plain http, the form goes without a proof.
type Challenge = { algorithm: string; challenge: string; salt: string; maxnumber: number }

/** So many hashes, then the page may do something else. */
const CHUNK = 500

for (const box of document.querySelectorAll<HTMLElement>('[data-proof]')) start(box)

function start(box: HTMLElement) {
  const form = box.closest('form')
  const field = box.querySelector<HTMLInputElement>('input')
  const status = box.querySelector<HTMLElement>('[data-proof-status]')
  if (!form || !field || !('subtle' in crypto)) return
  const tell = (words: string | undefined) => {
    if (status) status.textContent = words ?? ''
  }
  let isWorking = true
  let isAsked = false
  tell(box.dataset['proofWorking'])
  void prove(box.dataset['proof'] ?? '')
    .then(
      proof => {
        field.value = proof
        tell(box.dataset['proofDone'])
      },
      () => {
        tell('')
      },
    )
    .then(() => {
      isWorking = false
      if (isAsked) sendNow(form)
    })
  form.addEventListener('submit', event => {
    if (!isWorking) return
    event.preventDefault()
    // Whoever counts what is sent need not know of this: the form has not gone out.
    event.stopPropagation()
    isAsked = true
  })
}

function sendNow(form: HTMLFormElement) {
  if ('requestSubmit' in form) form.requestSubmit()
  else (form as HTMLFormElement).submit()
}

async function prove(given: string): Promise<string> {
  const asked = JSON.parse(given) as Challenge
  const number = await solve(asked)
  return btoa(JSON.stringify({ ...asked, number }))
}

async function solve({ challenge, salt, maxnumber }: Challenge): Promise<number> {
  const encoder = new TextEncoder()
  const hash = async (number: number) =>
    hex(await crypto.subtle.digest('SHA-256', encoder.encode(`${salt}${number}`)))
  for (let from = 0; from <= maxnumber; from += CHUNK) {
    const numbers = Array.from({ length: CHUNK }, (_, index) => from + index)
    const found = (await Promise.all(numbers.map(hash))).indexOf(challenge)
    if (found >= 0) return from + found
    await new Promise(resolve => setTimeout(resolve))
  }
  throw new Error('The challenge has no solution')
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('')
}
