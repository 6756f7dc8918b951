/** What is to be one line of text, from HTML or text with HTML's signs in it. */
import { Parser } from 'htmlparser2'
import { cleanText } from '#kernel/clean-text.ts'
import { isHiddenBy } from '#kernel/hidden-style.ts'
import { smallSigns } from '#kernel/small-signs.ts'

/** Elements that may stand in the middle of a word. */
const IN_WORDS = new Set([
  'a',
  'b',
  'em',
  'font',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
])

/** The words of it that are seen, on one line. */
export function plainLine(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html)
  const out: string[] = []
  let silent = 0
  const parser = new Parser({
    onopentag(name, { style }) {
      const isSilent = name === 'script' || name === 'style' || isHiddenBy(style ?? '')
      if (silent > 0 || isSilent) silent += 1
      if (!IN_WORDS.has(name)) out.push(' ')
    },
    ontext(text) {
      if (silent === 0) out.push(text)
    },
    onclosetag(name) {
      if (silent > 0) silent -= 1
      if (!IN_WORDS.has(name)) out.push(' ')
    },
  })
  parser.end(html.replace(SMALL, writeSmall))
  return oneLine(out.join(''))
}

const SMALL = /<(sup|sub)\b[^>]{0,300}>([^<]{0,300})<\/\1>/gi

function writeSmall(_whole: string, place: string, text: string): string {
  return smallSigns(text, place.toLowerCase() === 'sup' ? 'sup' : 'sub')
}

/** Cuts a line at a word, with a sign that it goes on. */
export function cutLine(line: string, most: number): string {
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > most / 2 ? end : cut.length).trimEnd()}…`
}

/** Signs without width hide words from a reader's eye, or from a search. */
function oneLine(text: string): string {
  return cleanText(text)
    .replace(/[\u200b-\u200f\u061c\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
