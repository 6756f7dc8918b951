/** Asks for the words of a picture that was dropped, pasted or chosen, sends both, and gives back where it stands. */
import type { EditorPicture } from './picture-node.ts'
import { sendUpload } from './send-upload.ts'

/** The words of the dialog; the names of its fields are those of the server's form. */
export type PictureDialogWords = Readonly<
  Record<
    | ('title' | 'alt_vi' | 'altHint' | 'caption_vi' | 'credit' | 'upload' | 'cancel')
    | (
        | 'optional'
        | 'sending'
        | 'failed'
        | 'add'
        | 'notTaken'
        | 'leftBehind'
        | 'mediaLeft'
        | 'hiddenLeft'
      ),
    string
  >
>

type Field = 'alt_vi' | 'caption_vi' | 'credit'
type Answer = EditorPicture | { readonly errors: Readonly<Record<string, string>> }

/** Shows the dialog. Gives the picture once it is kept, or undefined when the editor gives up. */
export function askForPicture(
  file: File,
  { uploadTo, text }: { readonly uploadTo: string; readonly text: HTMLFormElement | null },
  words: PictureDialogWords,
): Promise<EditorPicture | undefined> {
  const dialog = document.createElement('dialog')
  dialog.className = 'mc-picture-dialog'
  dialog.setAttribute('aria-labelledby', 'picture-dialog-title')
  const title = element('h2', 'govuk-heading-m', words.title)
  title.id = 'picture-dialog-title'
  const shown = document.createElement('img')
  shown.alt = file.name
  showFile(shown, file)
  const form = document.createElement('form')
  form.method = 'dialog'
  form.noValidate = true
  const told = element('p', 'govuk-error-message', '')
  told.setAttribute('role', 'alert')
  const send = element('button', 'mc-button', words.upload)
  const cancel = element('button', 'mc-button mc-button--secondary', words.cancel)
  cancel.type = 'button'
  const buttons = element('div', 'mc-button-group', '')
  buttons.append(send, cancel)
  form.append(
    ...fieldOf('alt_vi', words.alt_vi, words.altHint),
    ...fieldOf('caption_vi', `${words.caption_vi} (${words.optional})`),
    ...fieldOf('credit', `${words.credit} (${words.optional})`),
    ...[told, buttons],
  )
  dialog.append(title, shown, form)
  document.body.append(dialog)
  dialog.showModal()
  return new Promise(resolve => {
    let kept: EditorPicture | undefined
    cancel.addEventListener('click', () => {
      dialog.close()
    })
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(kept)
    })
    form.addEventListener('submit', event => {
      event.preventDefault()
      send.disabled = true
      told.textContent = words.sending
      const data = new FormData(form)
      data.append('file', file)
      void sendUpload<Answer>(text, uploadTo, data).then(answer => {
        send.disabled = false
        if (answer !== undefined && 'position' in answer) {
          kept = answer
          dialog.close()
        } else told.textContent = Object.values(answer?.errors ?? {}).join(' ') || words.failed
      })
    })
  })
}

/** As data: the pages' policy lets pictures come from the portal and from nowhere else. */
function showFile(shown: HTMLImageElement, file: File): void {
  const reader = new FileReader()
  reader.addEventListener('load', () => {
    if (typeof reader.result === 'string') shown.src = reader.result
  })
  reader.readAsDataURL(file)
}

function fieldOf(name: Field, label: string, hint?: string): HTMLElement[] {
  const id = `picture-dialog-${name}`
  const box = element('input', 'govuk-input', '')
  box.id = id
  box.name = name
  box.autocomplete = 'off'
  const told = element('label', 'govuk-label govuk-label--s', label)
  told.htmlFor = id
  if (hint === undefined) return [told, box]
  const help = element('div', 'govuk-hint', hint)
  help.id = `${id}-hint`
  box.setAttribute('aria-describedby', help.id)
  return [told, help, box]
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}
