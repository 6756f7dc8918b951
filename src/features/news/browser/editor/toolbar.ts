/** The editor's buttons: one stop for the tabulator key, arrows go from one to the next; pressed ones say so. */
import type { Editor } from '@tiptap/core'
import { chooseFile, type FileUpload } from './file-upload.ts'
import { askForLink, askForVideo, type LinkWords } from './links.ts'
import { choosePicture, type PictureUpload } from './picture-upload.ts'

/** The words of the buttons. */
export type ToolbarWords = LinkWords &
  Readonly<
    Record<
      | ('toolbar' | 'heading' | 'subheading' | 'list' | 'numbers' | 'quote' | 'strong')
      | ('emphasis' | 'struck' | 'link' | 'table' | 'addRow' | 'addColumn' | 'removeRow')
      | ('removeColumn' | 'removeTable' | 'undo' | 'redo' | 'file' | 'video'),
      string
    >
  >

type Tool = {
  readonly text: string
  readonly run: (editor: Editor) => void
  readonly isOn?: (editor: Editor) => boolean
  /** Shown only there. */
  readonly where?: (editor: Editor) => boolean
}

const inTable = (editor: Editor) => editor.isActive('table')

/** Where the buttons send what is chosen. */
export type ToolbarPlaces = {
  readonly picture: PictureUpload
  /** What is written takes no files when undefined. */
  readonly file: FileUpload | undefined
}

function toolsOf(words: ToolbarWords, { picture: upload, file }: ToolbarPlaces): Tool[] {
  const heading = (level: 2 | 3, text: string): Tool => ({
    text,
    run: editor => editor.chain().focus().toggleHeading({ level }).run(),
    isOn: editor => editor.isActive('heading', { level }),
  })
  return [
    heading(2, words.heading),
    heading(3, words.subheading),
    {
      text: words.strong,
      run: editor => editor.chain().focus().toggleBold().run(),
      isOn: editor => editor.isActive('bold'),
    },
    {
      text: words.emphasis,
      run: editor => editor.chain().focus().toggleItalic().run(),
      isOn: editor => editor.isActive('italic'),
    },
    {
      text: words.struck,
      run: editor => editor.chain().focus().toggleStrike().run(),
      isOn: editor => editor.isActive('strike'),
    },
    {
      text: words.list,
      run: editor => editor.chain().focus().toggleBulletList().run(),
      isOn: editor => editor.isActive('bulletList'),
    },
    {
      text: words.numbers,
      run: editor => editor.chain().focus().toggleOrderedList().run(),
      isOn: editor => editor.isActive('orderedList'),
    },
    {
      text: words.quote,
      run: editor => editor.chain().focus().toggleBlockquote().run(),
      isOn: editor => editor.isActive('blockquote'),
    },
    {
      text: words.link,
      run: editor => {
        askForLink(editor, words)
      },
      isOn: editor => editor.isActive('link'),
    },
    {
      text: words.video,
      run: editor => {
        askForVideo(editor, words, upload.told)
      },
    },
    ...(file === undefined
      ? []
      : [
          {
            text: words.file,
            run: (editor: Editor) => {
              chooseFile(editor, file, upload.told)
            },
          },
        ]),
    {
      text: upload.words.add,
      run: editor => {
        choosePicture(editor, upload)
      },
    },
    ...upload.pictures.map(({ label, position }) => ({
      text: label,
      run: (editor: Editor) =>
        void editor.chain().focus().insertContent({ type: 'picture', attrs: { position } }).run(),
    })),
    {
      text: words.table,
      run: editor => editor.chain().focus().insertTable({ rows: 3, cols: 3 }).run(),
      where: editor => !inTable(editor),
    },
    {
      text: words.addRow,
      run: editor => editor.chain().focus().addRowAfter().run(),
      where: inTable,
    },
    {
      text: words.addColumn,
      run: editor => editor.chain().focus().addColumnAfter().run(),
      where: inTable,
    },
    {
      text: words.removeRow,
      run: editor => editor.chain().focus().deleteRow().run(),
      where: inTable,
    },
    {
      text: words.removeColumn,
      run: editor => editor.chain().focus().deleteColumn().run(),
      where: inTable,
    },
    {
      text: words.removeTable,
      run: editor => editor.chain().focus().deleteTable().run(),
      where: inTable,
    },
    { text: words.undo, run: editor => editor.chain().focus().undo().run() },
    { text: words.redo, run: editor => editor.chain().focus().redo().run() },
  ]
}

/** Makes the buttons of an editor. */
export function makeToolbar(
  editor: Editor,
  words: ToolbarWords,
  places: ToolbarPlaces,
): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'mc-tools'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', words.toolbar)
  const { told } = places.picture
  const made = toolsOf(words, places).map(tool => ({ tool, button: buttonOf(tool, editor) }))
  bar.append(...made.map(({ button }) => button), told)
  const show = () => {
    for (const { tool, button } of made) {
      button.hidden = !(tool.where?.(editor) ?? true)
      if (tool.isOn !== undefined) button.setAttribute('aria-pressed', String(tool.isOn(editor)))
    }
    keepOneStop(bar)
  }
  editor.on('transaction', show)
  show()
  bar.addEventListener('keydown', event => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    moveFocus(bar, step)
  })
  return bar
}

function buttonOf({ text, run }: Tool, editor: Editor): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'mc-button mc-button--secondary mc-button--small'
  button.textContent = text
  button.addEventListener('click', () => {
    run(editor)
  })
  return button
}

function shownButtons(bar: HTMLElement): HTMLButtonElement[] {
  return [...bar.querySelectorAll('button')].filter(button => !button.hidden)
}

function keepOneStop(bar: HTMLElement): void {
  const buttons = shownButtons(bar)
  const stop = buttons.find(button => button.tabIndex === 0) ?? buttons[0]
  for (const button of bar.querySelectorAll('button')) button.tabIndex = button === stop ? 0 : -1
}

function moveFocus(bar: HTMLElement, step: number): void {
  const buttons = shownButtons(bar)
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  const next = buttons[(at + step + buttons.length) % buttons.length]
  if (next === undefined) return
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}
