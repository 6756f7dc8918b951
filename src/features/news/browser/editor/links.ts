/** The addresses that an editor types: of a link, of a video. What leads nowhere is said, and asked for again. */
import type { Editor } from '@tiptap/core'
import { type AddressProblem, readAddress } from '#kernel/typed-address.ts'
import { playerIn, videoHost, watchAddress } from '../../domain/video-link.ts'

/** What is asked, and what is said of an address that leads nowhere. */
export type LinkWords = Readonly<
  Record<'linkPrompt' | 'videoPrompt' | 'videoTitlePrompt' | 'videoWrong' | AddressProblem, string>
>

/** Links what is marked to the address that is typed; where nothing is marked, the address itself is written. */
export function askForLink(editor: Editor, words: LinkWords): void {
  const before: unknown = editor.getAttributes('link')['href']
  const address = askForAddress(words.linkPrompt, words, typeof before === 'string' ? before : '')
  if (address === undefined) return
  const chain = editor.chain().focus().extendMarkRange('link')
  if (address === '') chain.unsetLink().run()
  else if (editor.state.selection.empty && before === undefined) {
    const marks = [{ type: 'link', attrs: { href: address } }]
    editor.chain().focus().insertContent({ type: 'text', text: address, marks }).run()
  } else chain.setLink({ href: address }).run()
}

/** A paragraph that is nothing but a link to a video: readers see a way to watch it. */
export function askForVideo(editor: Editor, words: LinkWords, told: HTMLElement): void {
  const typed = askForAddress(words.videoPrompt, words, '')
  if (typed === undefined || typed === '') return
  const address = watchAddress(typed)
  // What was said of the address before does not hold for this one.
  told.textContent = videoHost(address) === undefined ? words.videoWrong : ''
  const title = window.prompt(words.videoTitlePrompt)?.trim() ?? ''
  const marks = [{ type: 'link', attrs: { href: address } }]
  const content = [{ type: 'text', text: title === '' ? address : title, marks }]
  editor
    .chain()
    .focus()
    .insertContent([{ type: 'paragraph', content }, { type: 'paragraph' }])
    .run()
}

/** Asks until the address leads somewhere; empty when it was emptied, undefined when the editor gives up. */
function askForAddress(question: string, words: LinkWords, before: string): string | undefined {
  let [asked, shown] = [question, before === '' ? 'https://' : before]
  for (;;) {
    const typed = window.prompt(asked, shown)
    if (typed === null) return undefined
    if (typed.trim() === '') return ''
    const read = readAddress(playerIn(typed))
    if (read.ok) return read.address
    asked = `${words[read.problem]}\n\n${question}`
    shown = typed
  }
}
