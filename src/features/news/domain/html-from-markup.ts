/**
 * What editors type, and the HTML that it stands for:
 *   ## heading   ### smaller heading   - item   1. item   > quotation   [[2]] the second picture
 *   **strong**   *emphasis*   ~~struck out~~   [text](address)   a backslash before a sign takes its meaning away
 * Signs within words, figures and addresses are what they are: `5*3*2` stays so.
 * Paragraphs are parted by an empty line. Everything else is text and is escaped.
 */
import { readAddress } from '#kernel/typed-address.ts'

type Block = {
  readonly kind: 'p' | 'h2' | 'h3' | 'ul' | 'ol' | 'quote' | 'picture'
  readonly lines: string[]
  /** Where a numbered list begins. */
  readonly start: number
}

/** No list begins with nought; with four figures begins a line with a year. */
const NUMBERED = /^(?!0+[.)])\d{1,3}[.)] +/

/** Whether a line begins like an item of a numbered list. */
export function isNumbered(line: string): boolean {
  return NUMBERED.test(line)
}

const STARTS: readonly (readonly [Block['kind'], RegExp])[] = [
  ['h3', /^### +/],
  ['h2', /^## +/],
  ['ul', /^[-*] +/],
  ['ol', NUMBERED],
  ['quote', /^> ?/],
]

/** Turns what an editor typed into HTML; it still goes through the sanitiser before it is kept. */
export function htmlFromMarkup(markup: string): string {
  return blocksOf(markup).map(writeBlock).join('\n')
}

function blocksOf(markup: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const line of markup
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(text => text.replace(/\s+/g, ' ').trim())) {
    if (line === '') {
      open = undefined
      continue
    }
    const { kind, text, start } = readLine(line)
    if (open === undefined || !goesOn(open, kind, start)) {
      open = { kind, lines: [], start }
      blocks.push(open)
    }
    open.lines.push(text)
  }
  return blocks
}

/** Figures stay as they were typed: an item that is not the next one begins a list of its own. */
function goesOn(open: Block, kind: Block['kind'], number: number): boolean {
  if (open.kind !== kind || kind === 'h2' || kind === 'h3' || kind === 'picture') return false
  return kind !== 'ol' || number === open.start + open.lines.length
}

function readLine(line: string): { kind: Block['kind']; text: string; start: number } {
  const start = Number.parseInt(line, 10) || 1
  const picture = /^\[\[([1-9]\d?)\]\]$/.exec(line)
  if (picture !== null) return { kind: 'picture', text: picture[1] ?? '', start }
  for (const [kind, sign] of STARTS) {
    if (sign.test(line)) return { kind, text: line.replace(sign, '').trim(), start }
  }
  return { kind: 'p', text: line, start }
}

function writeBlock({ kind, lines, start }: Block): string {
  const written = lines.map(writeInline)
  switch (kind) {
    case 'picture':
      return `<figure data-picture="${lines[0] ?? ''}"></figure>`
    case 'ul':
    case 'ol':
      return `<${kind}${kind === 'ol' && start > 1 ? ` start="${String(start)}"` : ''}>${written.map(item => `<li>${item}</li>`).join('')}</${kind}>`
    case 'quote':
      return `<blockquote><p>${written.join(' ')}</p></blockquote>`
    case 'p':
    case 'h2':
    case 'h3':
      return `<${kind}>${written.join(' ')}</${kind}>`
  }
}

/** What is finished goes through as private characters, so that nothing later takes its signs for markup. */
const FINISHED = 0xe000

/** An address in the text itself, with its scheme or as a host with a path, as far as its last letter or figure. */
const ADDRESS =
  /(?:\bhttps?:\/\/|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/)[^\s()[\]]*[\p{L}\p{N}/]/gu

function writeInline(text: string): string {
  const finished: string[] = []
  const finish = (html: string): string => String.fromCodePoint(FINISHED + finished.push(html) - 1)
  const restore = (html: string): string =>
    html.replace(
      /[\ue000-\uf8ff]/g,
      mark => finished[(mark.codePointAt(0) ?? FINISHED) - FINISHED] ?? '',
    )
  const plain = escapeHtml(text.replace(/[\ue000-\uf8ff]/g, ''))
    .replace(/\\([\\*~[\]()#>.-]|&gt;)/g, (_whole, sign: string) => finish(sign))
    .replace(ADDRESS, address => address.replace(/[*~]+/g, finish))
    .replace(
      /\[([^[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g,
      (whole, label: string, address: string) => {
        // What leads nowhere stays as it was typed, for its writer to see.
        if (!readAddress(restore(address)).ok) return whole
        return finish(
          `<a href="${plainAddress(restore(address))}">${restore(emphasise(label))}</a>`,
        )
      },
    )
  return restore(emphasise(plain))
}

/** Signs of the markup would end the address when the article is edited again. */
export function plainAddress(address: string): string {
  return address.replace(/[()\\*[\]]/g, encodeSign)
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}

function emphasise(html: string): string {
  return html
    .replace(
      /(?<![\p{L}\p{N}])\*\*(?=[^*\s])([^*]*[^*\s])\*\*(?![\p{L}\p{N}])/gu,
      '<strong>$1</strong>',
    )
    .replace(/(?<![\p{L}\p{N}]\*?)\*(?=[^*\s])([^*]*[^*\s])\*(?!\*?[\p{L}\p{N}])/gu, '<em>$1</em>')
    .replace(
      /(?<![\p{L}\p{N}])~~(?=[^~\s])((?:[^~]|~(?!~))*[^~\s])~~(?![\p{L}\p{N}])/gu,
      (whole, inside: string) => (isWhole(inside) ? `<s>${inside}</s>` : whole),
    )
}

/** Emphasis that begins outside does not end in it, nor the other way round. */
function isWhole(html: string): boolean {
  const less = html.replace(/<(strong|em)>[^<]*<\/\1>/g, '')
  return less === html ? !html.includes('<') : isWhole(less)
}

/** Text as HTML: its signs show and do nothing. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
