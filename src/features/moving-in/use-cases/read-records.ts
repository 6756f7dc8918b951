/**
 * Reads XML as a stream, one record after the other, so that a file of any size needs the memory of its largest record.
 * Nothing that a document declares is looked at: no entity of its own, no outside part, so none can grow.
 */
import { Parser } from 'htmlparser2'
import { cleanText } from '#kernel/clean-text.ts'
import type { SourceProblem } from '../domain/item.ts'
import { decoded } from './decoded.ts'
import { LATE_ADDRESSES } from './element-acts.ts'
import { escapeText } from './escape-text.ts'
import { readFromBase, XmlBases } from './xml-base.ts'

/** An element: its name with its prefix, attributes, text, and the elements in it. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** What xml:base says that addresses in it are read from, its own or that of an element around it. */
  readonly base: string | undefined
  text: string
  readonly elements: XmlElement[]
}

/** A file that is not what it was said to be, in the words of a code. */
export class SourceError extends Error {
  readonly code: SourceProblem
  readonly about: string

  constructor(code: SourceProblem, about = '') {
    super(`${code} ${about}`.trim())
    this.code = code
    this.about = about
  }
}

const MOST_RECORD_CHARACTERS = 20_000_000
const MOST_ELEMENTS = 50_000
/** Elements deeper within a record are read as part of the one around them. */
const MOST_DEPTH = 6

/**
 * Gives each element of these names, from the outermost. Throws SourceError when a record is too large, or when the file
 * ends before its first element does; what was whole until then has been given. `at` is where the document is.
 */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  names: ReadonlySet<string>,
  at?: string,
): AsyncGenerator<XmlElement> {
  yield* readRecordsOf(decoded(bytes), names, at)
}

/** The same of a text that is decoded. */
export async function* readRecordsOf(
  texts: AsyncIterable<string>,
  names: ReadonlySet<string>,
  at?: string,
): AsyncGenerator<XmlElement> {
  const reading = new Reading(names, at)
  for await (const text of texts) {
    reading.write(text)
    yield* reading.take()
  }
  reading.end()
  yield* reading.take()
  if (!reading.isWhole) throw new SourceError('source_ends_early')
}

class Reading {
  isWhole = false
  readonly #names: ReadonlySet<string>
  readonly #ready: XmlElement[] = []
  readonly #open: XmlElement[] = []
  readonly #parser: Parser
  readonly #bases: XmlBases
  #depth = 0
  #isEnding = false
  #elements = 0
  #size = 0
  /** How deep in the elements that an Atom text is made of (type="xhtml"): they are text of it, as HTML. */
  #within = 0

  constructor(names: ReadonlySet<string>, at: string | undefined) {
    this.#names = names
    this.#bases = new XmlBases(at)
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.#bases.begin(attributes)
          this.#begin(name, attributes)
        },
        ontext: text => {
          this.#size = 0
          const top = this.#open.at(-1)
          if (top !== undefined) top.text += this.#within > 0 ? escapeText(text) : text
        },
        onclosetag: name => {
          this.#end(name)
          this.#bases.end()
        },
      },
      { xmlMode: true, decodeEntities: true },
    )
  }

  write(text: string): void {
    this.#parser.write(text)
    // Text that comes in many pieces is in the record; text that has not come yet is in the parser.
    this.#size += text.length
    const held = this.#open.reduce((sum, each) => sum + each.text.length, 0)
    if (held + this.#size > MOST_RECORD_CHARACTERS || this.#elements > MOST_ELEMENTS)
      throw new SourceError('source_record_too_large')
  }

  /** What is still open when the file ends is closed by the parser, and is not whole. */
  end(): void {
    this.#isEnding = true
    this.#parser.end()
  }

  take(): XmlElement[] {
    return this.#ready.splice(0)
  }

  #begin(name: string, attributes: Record<string, string>): void {
    this.#depth += 1
    this.#size = 0
    const top = this.#open.at(-1)
    if (top !== undefined && (this.#within > 0 || top.attributes['type'] === 'xhtml')) {
      this.#within += 1
      // The text as a whole is read from the base of the element that it is in.
      const { now } = this.#bases
      top.text += `<${name}${attributesOf(attributes, now === top.base ? undefined : now)}>`
      return
    }
    const isRecord = this.#open.length === 0
    if (isRecord && !this.#names.has(name)) return
    this.#elements = isRecord ? 0 : this.#elements + 1
    const element = { name, attributes, base: this.#bases.now, text: '', elements: [] }
    if (this.#open.length <= MOST_DEPTH) top?.elements.push(element)
    this.#open.push(element)
  }

  #end(name: string): void {
    this.#depth -= 1
    const top = this.#open.at(-1)
    if (top !== undefined && this.#within > 0) {
      this.#within -= 1
      top.text += `</${name}>`
      return
    }
    if (this.#depth === 0 && !this.#isEnding) this.isWhole = true
    const element = this.#open.pop()
    if (element === undefined) return
    element.text = cleanLetters(element.text)
    if (this.#open.length === 0 && !this.#isEnding) this.#ready.push(element)
  }
}

/** In TCVN3 the hyphen that is not seen is the letter ư: what letters these are is told only later, by the whole record. */
function cleanLetters(text: string): string {
  return text.split('\u00ad').map(cleanText).join('\u00ad')
}

const ADDRESSES = new Set(['href', 'src', ...LATE_ADDRESSES])

function attributesOf(
  attributes: Readonly<Record<string, string>>,
  base: string | undefined,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      const said = ADDRESSES.has(name) ? readFromBase(value, base) : value
      return ` ${name}="${escapeText(said)}"`
    })
    .join('')
}

/** The text of the first element of one of those names, in the order of the names; empty when there is none. */
export function textOf(element: XmlElement, ...names: readonly string[]): string {
  return elementOf(element, ...names)?.text.trim() ?? ''
}

/** The first element of one of those names that holds text, in the order of the names. */
export function elementOf(
  { elements }: XmlElement,
  ...names: readonly string[]
): XmlElement | undefined {
  for (const name of names) {
    const found = elements.find(each => each.name === name && each.text.trim() !== '')
    if (found !== undefined) return found
  }
  return undefined
}
