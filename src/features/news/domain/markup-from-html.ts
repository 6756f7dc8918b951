/** The way back from a kept body to what an editor types. Reads sanitised HTML only: its elements are few and well formed. */
import { plainAddress } from './html-from-markup.ts'

const TOKEN = /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g

type Reading = {
  readonly out: string[]
  /** Address of the link that is open. */
  link: string
  list: 'ul' | 'ol' | undefined
  item: number
  inQuote: boolean
}

/** Writes a kept body as markup. */
export function markupFromHtml(html: string): string {
  const reading: Reading = { out: [], link: '', list: undefined, item: 0, inQuote: false }
  for (const [, slash, name, attributes, text] of html.matchAll(TOKEN)) {
    if (text !== undefined) reading.out.push(writeText(text, reading))
    else if (slash === '') open(name ?? '', attributes ?? '', reading)
    else close(name ?? '', reading)
  }
  return reading.out
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** What an opening element becomes, where that depends on nothing else. */
const OPENINGS: Readonly<Record<string, string>> = {
  h2: '\n\n## ',
  h3: '\n\n### ',
  strong: '**',
  em: '*',
  s: '~~',
  br: ' ',
  ul: '\n',
  ol: '\n',
}

function open(name: string, attributes: string, reading: Reading): void {
  const { out } = reading
  if (name === 'ul' || name === 'ol') {
    reading.list = name
    reading.item = Number(attribute(attributes, 'start') || 1) - 1
  }
  if (name in OPENINGS) out.push(OPENINGS[name] ?? '')
  else if (name === 'p') out.push(reading.inQuote ? '\n\n> ' : '\n\n')
  else if (name === 'li') out.push(openItem(reading))
  else if (name === 'blockquote') reading.inQuote = true
  else if (name === 'figure') out.push(`\n\n[[${attribute(attributes, 'data-picture')}]]\n\n`)
  else if (name === 'a') openLink(attributes, reading)
}

/** Texts of before may hold links that lead nowhere: their words are words. */
function openLink(attributes: string, reading: Reading): void {
  reading.link = plainAddress(unescapeHtml(attribute(attributes, 'href')))
  if (reading.link !== '') reading.out.push('[')
}

function openItem(reading: Reading): string {
  reading.item += 1
  return reading.list === 'ol' ? `\n${String(reading.item)}. ` : '\n- '
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}

function close(name: string, reading: Reading): void {
  const { out } = reading
  if (name === 'strong') out.push('**')
  else if (name === 'em') out.push('*')
  else if (name === 's') out.push('~~')
  else if (name === 'a') out.push(reading.link === '' ? '' : `](${reading.link})`)
  else if (name === 'blockquote') reading.inQuote = false
  else if (name === 'ul' || name === 'ol') out.push('\n\n')
}

function writeText(html: string, reading: Reading): string {
  const text = unescapeHtml(html).replace(/\s+/g, ' ')
  if (text === ' ' && /(?:^|\n)$/.test(reading.out.at(-1) ?? '')) return ''
  const protectedText = text.replace(/[\\*[\]]|^~|~(?=~|$)/g, '\\$&')
  // A sign at the start of a line would be read as a heading, a list or a quotation.
  return (reading.out.at(-1) ?? '\n').endsWith('\n')
    ? protectedText.replace(/^(?:[#>-])/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
    : protectedText
}

/** The text that escaped HTML stands for. */
export function unescapeHtml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}
