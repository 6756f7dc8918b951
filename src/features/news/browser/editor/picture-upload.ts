/** Pictures that are dropped on the editor, pasted into it, or chosen from the disk. */
import type { Editor } from '@tiptap/core'
import { askForPicture, type PictureDialogWords } from './picture-dialog.ts'
import type { EditorPicture } from './picture-node.ts'

/** Where pictures go; without an address the article must be saved first. */
export type PictureUpload = {
  readonly words: PictureDialogWords
  readonly uploadTo: string | undefined
  /** What is written takes none. */
  readonly noPictures?: true
  /** The article's pictures; what is added joins them. */
  readonly pictures: EditorPicture[]
}

/** The first picture among files. */
export function pictureIn(data: DataTransfer | null): File | undefined {
  return [...(data?.files ?? [])].find(file => /^image\/(?:jpeg|png)$/.test(file.type))
}

/** Takes a pasted picture, unless it comes with text: Word adds one of its own pages to what it copies. */
export function pastedPicture(data: DataTransfer | null): File | undefined {
  const html = data?.getData('text/html') ?? ''
  const hasText = html.replace(/<[^>]*>/g, '').trim() !== '' || data?.getData('text/plain') !== ''
  return hasText ? undefined : pictureIn(data)
}

/** Asks for the picture's words, sends it and puts its place into the text. */
export async function placePicture(
  editor: Editor,
  file: File,
  { words, uploadTo, pictures }: PictureUpload,
  at?: number,
): Promise<void> {
  if (uploadTo === undefined) {
    window.alert(words.saveFirst)
    return
  }
  const kept = await askForPicture(file, uploadTo, words)
  if (kept === undefined) return
  pictures.push(kept)
  const place = { type: 'picture', attrs: { position: kept.position } }
  const chain = editor.chain().focus()
  if (at === undefined) chain.insertContent(place).run()
  else chain.insertContentAt(at, place).run()
}

/** Lets the editor choose a picture from the disk. */
export function choosePicture(editor: Editor, upload: PictureUpload): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/jpeg,image/png'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file !== undefined) void placePicture(editor, file, upload)
  })
  input.click()
}
