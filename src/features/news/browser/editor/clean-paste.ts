/**
 * What Word, Word on the web, Google Docs and web pages put on the clipboard, made plain before the editor reads it: the editor then keeps what its
 * schema knows and drops the rest.
 */

import { hiddenClasses, isHiddenBy } from '#kernel/hidden-style.ts'
import { smallSigns } from '#kernel/small-signs.ts'
import { readAddress } from '#kernel/typed-address.ts'
import { isWordNote, type WrittenElement } from '#kernel/word-notes.ts'
import { joinedCells } from '../../domain/joined-cells.ts'
import { keepLines, nameBoxes, partWords, textsOf } from './paste-boxes.ts'
import { makeLists } from './paste-lists.ts'
import { styleOf, withoutStyles } from './paste-styles.ts'
import { linkVideos } from './paste-videos.ts'
import { joinWebItems } from './paste-web-lists.ts'

/** The same content as plain HTML, and whether it held words that nobody was shown, or players whose film no link leads to. */
export function cleanPaste(html: string): { html: string; hadHidden: boolean; hadMedia: boolean } {
  const sheets = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)]
  const hidden = hiddenClasses(sheets.map(([, sheet]) => sheet).join('\n'))
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  for (const gone of body.querySelectorAll('script, meta, link, title, xml, o\\:p:empty'))
    gone.remove()
  const hadHidden = removeHidden(body, hidden)
  const hadMedia = linkVideos(body)
  removeEnds(body)
  keepLines(body)
  nameBoxes(body)
  joinWebItems(body)
  makeLists(body)
  makeTitles(body)
  makeQuotes(body)
  makeEmphasis(body)
  makeSmall(body)
  makeLinks(body)
  joinLines(body)
  partWords(body)
  limitJoins(body)
  return { html: body.innerHTML, hadHidden, hadMedia }
}

/** What the writers of a document have hidden, or say to each other, is not for the readers of an article. */
function removeHidden(body: HTMLElement, classes: readonly string[]): boolean {
  let hadWords = false
  for (const element of body.querySelectorAll(['[data-style], [class], del', ...classes].join())) {
    const style = styleOf(element)
    const isByClass = classes.length > 0 && element.matches(classes.join())
    // A style of its own may show what its class hides.
    const isHidden = isHiddenBy(isByClass ? `display:none;${style}` : style)
    if (!isHidden && !isWordNote(writtenOf(element))) continue
    hadWords ||= element.textContent.trim() !== ''
    element.remove()
  }
  return hadWords
}

function writtenOf(element: Element): WrittenElement {
  const of = (name: string) => element.getAttribute(name)
  return { name: element.localName, class: of('class'), cite: of('cite'), style: styleOf(element) }
}

/** The editor makes as many columns as a cell says. */
function limitJoins(body: HTMLElement): void {
  for (const cell of body.querySelectorAll('td, th'))
    for (const name of ['colspan', 'rowspan'])
      if (joinedCells(cell.getAttribute(name)) === undefined) cell.removeAttribute(name)
}

/** Word on the web writes a blank for the end of each paragraph. */
function removeEnds(body: HTMLElement): void {
  for (const end of body.querySelectorAll('span.EOP, span[data-ccp-props]'))
    if (end.textContent.trim() === '') end.remove()
}

/** Word says by a style of paragraphs what is quoted; what follows on each other is one quotation. */
function makeQuotes(body: HTMLElement): void {
  for (const element of body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const before = element.previousElementSibling
    const quote = before?.localName === 'blockquote' ? before : document.createElement('blockquote')
    if (quote !== before) element.before(quote)
    quote.append(element)
  }
}

/**
 * The title of a document is the article's own; inside it becomes a heading like those of the first level. Word on the
 * web writes headings as paragraphs and says beside them how deep they are.
 */
function makeTitles(body: HTMLElement): void {
  for (const element of body.querySelectorAll('p.MsoTitle, p[role="heading"]')) {
    const heading = document.createElement(isDeep(element) ? 'h3' : 'h2')
    heading.append(...element.childNodes)
    element.replaceWith(heading)
  }
}

function isDeep(element: Element): boolean {
  return Number(element.getAttribute('aria-level') ?? '1') > 2
}

/** Google Docs says by style what is strong, and wraps everything in a bold element that is none. */
function makeEmphasis(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('strong')) {
    if (/(?:^|;)\s*font-weight:\s*normal/i.test(styleOf(element)))
      element.replaceWith(...element.childNodes)
  }
  for (const element of body.querySelectorAll<HTMLElement>('span')) {
    if (/(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/i.test(styleOf(element)))
      wrapInside(element, 'strong')
    if (/(?:^|;)\s*font-style:\s*italic/i.test(styleOf(element))) wrapInside(element, 'em')
    if (/(?:^|;)\s*text-decoration(?:-line)?:[^;]*line-through/i.test(styleOf(element)))
      wrapInside(element, 's')
  }
}

/** The editor knows no raised or lowered text: signs become characters, as in m². */
function makeSmall(body: HTMLElement): void {
  for (const element of body.querySelectorAll('sup, sub, span')) {
    const style = /vertical-align:\s*(super|sub)\b/i.exec(styleOf(element))?.[1]
    const name = element.localName === 'span' ? style?.toLowerCase() : element.localName
    if (name === undefined) continue
    const text = element.textContent
    const written = smallSigns(text, name === 'sub' ? 'sub' : 'sup')
    if (written !== text) element.replaceWith(written)
  }
}

function wrapInside(element: HTMLElement, name: 'strong' | 'em' | 's'): void {
  const wrapper = document.createElement(name)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

/**
 * Links that lead somewhere stay, without the detour over Google by which its documents write them; the rest is text:
 * footnotes lead to places that a text here does not have.
 */
function makeLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const read = readAddress(withoutDetour(link.getAttribute('href') ?? ''))
    if (read.ok) {
      link.setAttribute('href', read.address)
      continue
    }
    const isFirst = link.parentElement?.matches('p') && link.previousSibling === null
    // The sign of a footnote stands right before its words.
    if (isFirst && /^\S/.test(link.nextSibling?.textContent ?? '')) link.append(' ')
    link.replaceWith(...link.childNodes)
  }
  // Blanks between links that stood in no paragraph are blanks of one text now.
  body.normalize()
}

function withoutDetour(address: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/.test(address) || !URL.canParse(address)) return address
  return new URL(address).searchParams.get('q') ?? address
}

/** Word breaks its source into lines of some eighty characters: a break in the source is a space in the text. */
function joinLines(body: HTMLElement): void {
  for (const text of textsOf(body)) text.data = text.data.replace(/[\t\n\r ]+/g, ' ')
}
