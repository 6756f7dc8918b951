/** A file that an editor chooses: sent, and linked to where the cursor stands. */
import type { Editor } from '@tiptap/core'

/** Where files go; without an address the article must be saved first. */
export type FileUpload = {
  readonly fileTo: string | undefined
  readonly words: Readonly<Record<'sending' | 'failed' | 'saveFirst', string>>
}

type Answer = { readonly address: string; readonly label: string } | { readonly error: string }

/** Lets the editor choose a file from the disk. `told` says what becomes of it. */
export function chooseFile(editor: Editor, { fileTo, words }: FileUpload, told: HTMLElement): void {
  if (fileTo === undefined) {
    told.textContent = words.saveFirst
    return
  }
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.pdf,.docx'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file === undefined) return
    told.textContent = words.sending
    void sendFile(file, fileTo).then(answer => {
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

async function sendFile(file: File, fileTo: string): Promise<Answer | undefined> {
  const data = new FormData()
  data.append('document', file)
  try {
    const answer = await fetch(fileTo, { method: 'POST', body: data })
    return answer.status === 200 || answer.status === 422
      ? ((await answer.json()) as Answer)
      : undefined
  } catch {
    return undefined
  }
}
