import { formFields } from './form-fields.ts'

const EVERY_MS = 5000

/** Sends `form[data-autosave]` to that address when something changed; files wait for the real submit. */
export function startAutosave() {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
    const url = form.dataset['autosave']
    if (url) keepSaving(form, url)
  }
}

function keepSaving(form: HTMLFormElement, url: string) {
  let saved = formFields(form)
  const save = async () => {
    const now = formFields(form)
    if (now === saved || form.hasAttribute('aria-busy')) return
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(now),
      keepalive: true,
      redirect: 'manual',
    })
    // A save that is answered by a redirect was accepted as well.
    if (!response.ok && response.type !== 'opaqueredirect') return
    saved = now
    const line = form.querySelector<HTMLElement>('[data-saved]')
    if (line) line.textContent = line.dataset['saved'] ?? ''
  }
  // Offline or server down: the next round tries again.
  const tryToSave = () => {
    save().catch(() => undefined)
  }
  setInterval(tryToSave, EVERY_MS)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') tryToSave()
  })
}
