// The editor of the body of an article or a page, in place of the text box that serves where no scripts run.
import { Editor } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import { cleanPaste } from './editor/clean-paste.ts'
import type { FileUpload } from './editor/file-upload.ts'
import { type KeepDraftWords, keepDraft } from './editor/keep-draft.ts'
import { leavesByKeyboard } from './editor/leave-by-keyboard.ts'
import { kitWithOurNumbers } from './editor/numbered-lists.ts'
import { pastedFiles, type SortedFiles, sortFiles } from './editor/picture-files.ts'
import { pictureNode } from './editor/picture-node.ts'
import { hasPictures, type PictureUpload, placePictures } from './editor/picture-upload.ts'
import { makeToolbar, type ToolbarWords } from './editor/toolbar.ts'

type Given = Omit<PictureUpload, 'words' | 'told' | 'text' | 'keep'> & {
  readonly html: string
  readonly words: ToolbarWords & {
    readonly label: string
    readonly leave: string
    readonly picture: PictureUpload['words']
    readonly fileUpload: FileUpload['words']
    readonly keeping: KeepDraftWords
  }
  /** Where what is written is kept until it is saved. */
  readonly keepAt: string
  /** What was kept of the other forms of the page. */
  readonly beside: string
  readonly signInAt: string
  /** What is written takes no files when undefined. */
  readonly fileTo: string | undefined
}

const part = document.querySelector<HTMLElement>('[data-article-editor]')
const box = part?.querySelector('textarea')
if (part && box) startEditor(part, box, JSON.parse(part.dataset['articleEditor'] ?? '{}') as Given)

function startEditor(part: HTMLElement, box: HTMLTextAreaElement, given: Given): void {
  const text = box.form
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = 'body_html'
  field.value = given.html
  const place = document.createElement('div')
  box.before(place)
  const told = document.createElement('p')
  told.className = 'mc-tools__told'
  told.setAttribute('role', 'status')
  const { picture: words } = given.words
  const isOfBrowser = leavesByKeyboard()
  const tellPasted = pasteTeller(told, words)
  let keep = (): Promise<void> => Promise.resolve()
  const upload: PictureUpload = { ...given, words, text, told, keep: () => keep() }
  const editor: Editor = new Editor({
    element: place,
    content: given.html,
    injectCSS: false,
    extensions: [
      kitWithOurNumbers.configure({
        heading: { levels: [2, 3] },
        link: { openOnClick: false, autolink: false, HTMLAttributes: { target: null, rel: null } },
        ...{
          code: false,
          codeBlock: false,
          horizontalRule: false,
          underline: false,
        },
      }),
      TableKit.configure({ table: { resizable: false } }),
      pictureNode(given.pictures),
    ],
    editorProps: {
      attributes: attributesFrom(part, box, given.words.label),
      transformPastedHTML(html) {
        const clean = cleanPaste(html)
        tellPasted({ ...clean, hadPictures: hasPictures(html) })
        return clean.html
      },
      transformPastedText(plain) {
        tellPasted(ALL_CAME)
        return plain
      },
      handleDOMEvents: { keydown: (_view, event) => isOfBrowser(editor, event) },
      handlePaste: (_view, event) => takes(pastedFiles(event.clipboardData), undefined),
      handleDrop(view, event, _slice, isMoved) {
        const { dataTransfer: dropped } = event
        if (isMoved || !dropped?.files.length) return false
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
        // The browser would open what is not taken, and the text would be gone from sight.
        takes(sortFiles(dropped.files), place?.pos)
        return true
      },
    },
    onUpdate: ({ editor: changed }) => {
      field.value = changed.isEmpty ? '' : withoutLonelyCells(changed.getHTML())
    },
  })
  const takes = (files: SortedFiles, at: number | undefined): boolean => {
    if (files.taken.length + files.refused.length === 0) return false
    void placePictures(editor, files, upload, at)
    return true
  }
  const { fileTo } = given
  const file = fileTo === undefined ? undefined : { fileTo, text, words: given.words.fileUpload }
  place.after(keysHint(box, given.words.leave))
  place.before(makeToolbar(editor, given.words, { picture: upload, file }))
  // The box stays only for those without scripts; the editor takes its label, its errors and its place in the form.
  box.replaceWith(field)
  if (text !== null) keep = keepDraft(text, given, given.words.keeping)
  for (const help of part.querySelectorAll<HTMLElement>('[data-without-scripts]'))
    help.hidden = true
  document.querySelector(`label[for="${box.id}"]`)?.addEventListener('click', () => {
    editor.commands.focus()
  })
}

type LeftBehind = Readonly<Record<'hadPictures' | 'hadMedia' | 'hadHidden', boolean>>
const ALL_CAME: LeftBehind = { hadPictures: false, hadMedia: false, hadHidden: false }

/** How the editor is left without a mouse. */
function keysHint({ id }: HTMLTextAreaElement, text: string): HTMLElement {
  const hint = document.createElement('p')
  hint.id = `${id}-keys`
  hint.className = 'govuk-hint mc-tools__keys'
  hint.textContent = text
  return hint
}

/** Gives what says which parts of the pasted did not come. What was said of an earlier paste no longer holds then. */
function pasteTeller(told: HTMLElement, words: PictureUpload['words']) {
  let before = ''
  return ({ hadPictures, hadMedia, hadHidden }: LeftBehind) => {
    const sentences = [
      hadPictures ? words.leftBehind : '',
      hadMedia ? words.mediaLeft : '',
      hadHidden ? words.hiddenLeft : '',
    ]
    const said = sentences.filter(Boolean).join(' ')
    if (said !== '' || told.textContent === before) told.textContent = said
    before = said
  }
}

/** A cell that is joined with none need not say so: of a large table that is half of what is sent. */
function withoutLonelyCells(html: string): string {
  return html.replace(/(<t[dh])(?: (?:col|row)span="1")+/g, '$1')
}

function attributesFrom(
  part: HTMLElement,
  box: HTMLTextAreaElement,
  name: string,
): Record<string, string> {
  const label = part.querySelector<HTMLElement>(`label[for="${box.id}"]`)
  if (label !== null) {
    label.id = `${box.id}-label`
    // What it is called, and how it is written, where no scripts run.
    label.textContent = name
    part.querySelector(`#${box.id}-hint`)?.remove()
  }
  const before = box.getAttribute('aria-describedby')?.replace(`${box.id}-hint`, '') ?? ''
  const described = `${before} ${box.id}-keys`.trim()
  return {
    id: box.id,
    class: 'mc-editor mc-prose',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': `${box.id}-label`,
    'aria-describedby': described,
    ...(box.getAttribute('aria-invalid') === 'true' ? { 'aria-invalid': 'true' } : {}),
  }
}
