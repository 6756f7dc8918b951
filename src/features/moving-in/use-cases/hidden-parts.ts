import { cleanText } from '#kernel/clean-text.ts'
import { isHiddenBy } from '#kernel/hidden-style.ts'
import { isWordNote } from '#kernel/word-notes.ts'
import { type Note, note } from '../domain/item.ts'
import { isInLine, LATE_ADDRESSES } from './element-acts.ts'

/** What stands in an old text out of its readers' sight: it is not brought, and told, so that an editor can say otherwise. */
export class HiddenParts {
  readonly #leaves: boolean
  readonly #texts: string[] = []
  #depth = 0

  /** Where `leaves` is false everything is taken for seen. */
  constructor(leaves: boolean) {
    this.#leaves = leaves
  }

  /** Whether the element is out of sight, by its own style or by that of one around it. It is to be ended then. */
  begin(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (this.#depth === 0 && !(this.#leaves && isHidden(name, attributes))) return false
    this.#depth += 1
    if (!isInLine(name)) this.#texts.push(' ')
    if (name === 'img') this.#texts.push(` ${attributes['src'] ?? ''} `)
    return true
  }

  end(): void {
    this.#depth -= 1
  }

  /** Whether the text is out of sight. */
  text(text: string): boolean {
    if (this.#depth > 0) this.#texts.push(text)
    return this.#depth > 0
  }

  /** Tells of all of it at once. */
  notes(): readonly Note[] {
    const text = cleanText(this.#texts.join('')).replace(/\s+/g, ' ').trim()
    return text === '' ? [] : [note('text_hidden', text)]
  }
}

/** A picture that loads late is hidden until it has come. */
function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { style } = attributes
  if (isWordNote({ name, ...attributes })) return true
  if (style === undefined || !isHiddenBy(style)) return false
  return name !== 'img' || !LATE_ADDRESSES.some(each => attributes[each])
}
