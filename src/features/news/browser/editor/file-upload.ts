/** A file that an editor chooses: sent, and linked to where the cursor stands. */
import type { Editor } from '@tiptap/core'
import { sendUpload } from './send-upload.ts'

/** Where files go. */
export type FileUpload = {
  readonly fileTo: string
  /** The form of the text. */
  readonly text: HTMLFormElement | null
  readonly words: Readonly<Record<'sending' | 'failed', string>>
}

type Answer = { readonly address: string; readonly label: string } | { readonly error: string }

/** Lets the editor choose a file from the disk. `told` says what becomes of it. */
export function chooseFile(
  editor: Editor,
  { fileTo, text, words }: FileUpload,
  told: HTMLElement,
): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.pdf,.docx,.xlsx'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file === undefined) return
    told.textContent = words.sending
    const data = new FormData()
    data.append('document', file)
    void sendUpload<Answer>(text, fileTo, data).then(answer => {
      told.textContent = answer === undefined ? words.failed : 'error' in answer ? answer.error : ''
      if (answer !== undefined && 'address' in answer)
        placeLink(editor, answer.label, answer.address)
    })
  })
  input.click()
}

/** Puts a link where the cursor stands. */
export function placeLink(editor: Editor, text: string, href: string): void {
  const link = { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }
  editor.chain().focus().insertContent(link).unsetMark('link').run()
}
