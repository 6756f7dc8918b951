/** Writes the text of a page in Unicode, where it was written by a table from before. */
import { Parser } from 'htmlparser2'
import {
  areWrittenBy,
  inUnicode,
  isWrittenBy,
  type OldLetters,
  recogniseLetters,
} from '../domain/old-letters.vi.ts'
import { escapeText } from './escape-text.ts'

/** A text in Unicode, and by which table it was written; undefined when it was in Unicode. */
export type UnicodeHtml = { readonly html: string; readonly letters: OldLetters | undefined }

/** Fonts in which small letters look like capitals: TCVN3 has no others with a tone. */
const CAPITALS = /\.vn[\w ]*h\b/i
const SILENT = new Set(['script', 'style'])
/** What is read to those who see no picture. */
const SAID = /(\b(?:alt|title|content)\s*=\s*)("[^"]*"|'[^']*')/gi

type Run = { from: number; to: number; text: string; isCapital: boolean }

const MAY_BE_OLD = /[^\0-\x7f]|&\w+;|&#/

/** Addresses and names of elements stay as they are. */
export function htmlInUnicode(html: string): UnicodeHtml {
  const letters = lettersOfHtml(html, undefined)
  return { html: letters === undefined ? html : htmlFrom(html, letters), letters }
}

/** By which table a text is written: as its own words tell, else as the file around it is, where they fit that. */
export function lettersOfHtml(
  html: string,
  around: OldLetters | undefined,
): OldLetters | undefined {
  if (!MAY_BE_OLD.test(html)) return undefined
  const texts = partsOf(html).runs.map(run => run.text)
  const own = recogniseLetters(texts.join(' '))
  return own ?? (around !== undefined && areWrittenBy(texts, around) ? around : undefined)
}

/** Writes in Unicode what was written by that table. */
export function htmlFrom(html: string, letters: OldLetters): string {
  if (!MAY_BE_OLD.test(html)) return html
  const { runs, tags } = partsOf(html)
  const edits = [
    ...runs.map(run => ({ ...run, html: asText(textInUnicode(run, letters)) })),
    ...tags.map(({ from, to }) => {
      const tag = html.slice(from, to)
      const said = tag.replace(
        SAID,
        (_, name: string, value: string) =>
          name + (isWrittenBy(value, letters) ? inUnicode(value, letters) : value),
      )
      return { from, to, html: said }
    }),
  ].toSorted((a, b) => a.from - b.from)
  const out: string[] = []
  let at = 0
  for (const edit of edits) {
    out.push(html.slice(at, edit.from), edit.html)
    at = edit.to
  }
  return out.join('') + html.slice(at)
}

/** Quotation marks stay: short codes of WordPress have them. */
function asText(text: string): string {
  return escapeText(text).replaceAll('&quot;', '"')
}

function textInUnicode({ text, isCapital }: Run, letters: OldLetters): string {
  const written = isWrittenBy(text, letters) ? inUnicode(text, letters) : text
  return isCapital ? written.toUpperCase() : written
}

/** Texts between elements, entities read, and the tags that may say something. */
function partsOf(html: string): {
  runs: readonly Run[]
  tags: readonly { from: number; to: number }[]
} {
  const runs: Run[] = []
  const tags: { from: number; to: number }[] = []
  const capitals: boolean[] = []
  let [silent, goesOn] = [0, false]
  const parser = new Parser({
    onopentag(name, attributes) {
      goesOn = false
      const font = `${attributes['face'] ?? ''} ${attributes['style'] ?? ''}`
      capitals.push(capitals.at(-1) === true || CAPITALS.test(font))
      if (SILENT.has(name)) silent += 1
      if ('alt' in attributes || 'title' in attributes || 'content' in attributes)
        tags.push({ from: parser.startIndex, to: parser.endIndex + 1 })
    },
    ontext(text) {
      if (silent > 0) return
      const last = runs.at(-1)
      if (goesOn && last !== undefined) {
        last.text += text
        last.to = parser.endIndex + 1
        return
      }
      const isCapital = capitals.at(-1) === true
      runs.push({ from: parser.startIndex, to: parser.endIndex + 1, text, isCapital })
      goesOn = true
    },
    onclosetag(name) {
      goesOn = false
      capitals.pop()
      if (SILENT.has(name)) silent -= 1
    },
    oncomment() {
      goesOn = false
    },
  })
  parser.end(html)
  return { runs, tags }
}
