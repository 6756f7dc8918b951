/** Pictures that are dropped on the editor, pasted into it, or chosen from the disk. */
import type { Editor } from '@tiptap/core'
import { besideParagraph, outOfWord } from './beside-paragraph.ts'
import { askForPicture, type PictureDialogWords } from './picture-dialog.ts'
import { type SortedFiles, sortFiles, tellRefused } from './picture-files.ts'
import type { EditorPicture } from './picture-node.ts'

/** Where pictures go. */
export type PictureUpload = {
  readonly words: PictureDialogWords
  readonly uploadTo: string
  /** The form of the text. */
  readonly text: HTMLFormElement | null
  /** The text's pictures; what is added joins them. */
  readonly pictures: EditorPicture[]
  /** Where it is told what became of them. */
  readonly told: HTMLElement
  /** Keeps what is written now. */
  keep(): Promise<void>
}

/** Tells whether pasted text comes with pictures, which stay behind: the page may not read another program's files. */
export function hasPictures(html: string): boolean {
  return /<(?:img|v:imagedata)\b/i.test(html)
}

/**
 * Asks for the words of one picture after the other, sends each and puts its place into the text; then tells which files
 * were not taken. `at`: where they were dropped.
 */
export async function placePictures(
  editor: Editor,
  { taken, refused }: SortedFiles,
  upload: PictureUpload,
  at?: number,
): Promise<void> {
  upload.told.textContent = ''
  for (const [index, file] of taken.entries()) {
    await placePicture(editor, file, upload, index === 0 ? at : undefined)
    // A picture is with the text at once, so that the text is to name it at once.
    await upload.keep()
  }
  // Last: while a dialog is open nothing beside it is read out. What other files dropped meanwhile were told stays.
  if (refused.length > 0) upload.told.textContent = tellRefused(refused, upload.words.notTaken)
}

async function placePicture(
  editor: Editor,
  file: File,
  { words, uploadTo, text, pictures }: PictureUpload,
  at: number | undefined,
): Promise<void> {
  const kept = await askForPicture(file, { uploadTo, text }, words)
  if (kept === undefined) return
  pictures.push(kept)
  const place = { type: 'picture', attrs: { position: kept.position } }
  const { doc, selection } = editor.state
  // Behind what is selected: a picture that was just added is, and would give way to the next.
  const where =
    at === undefined
      ? outOfWord(doc, selection.to)
      : besideParagraph(doc, Math.min(at, doc.content.size))
  editor.chain().focus().insertContentAt(where, place).run()
}

/** Lets the editor choose a picture from the disk. */
export function choosePicture(editor: Editor, upload: PictureUpload): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/jpeg,image/png,image/webp,image/gif'
  input.multiple = true
  input.addEventListener('change', () => {
    void placePictures(editor, sortFiles(input.files ?? []), upload)
  })
  input.click()
}
