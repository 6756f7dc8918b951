/** The only way for HTML into the database: what is not on the list is taken out, whoever sends it. */
import sanitizeHtml from 'sanitize-html'

const ELEMENTS = [
  'p',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'strong',
  'em',
  'a',
  'br',
  'figure',
]

/** Keeps headings, paragraphs, lists, quotations, emphasis, links to the web and places of pictures; nothing else. */
export function sanitiseBody(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: ELEMENTS,
    allowedAttributes: { a: ['href'], figure: ['data-picture'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nestingLimit: 6,
    transformTags: { h1: 'h2', h4: 'h3', b: 'strong', i: 'em' },
    exclusiveFilter(frame) {
      if (frame.tag === 'figure') return !/^[1-9]$/.test(frame.attribs['data-picture'] ?? '')
      return frame.tag !== 'br' && frame.text.trim() === '' && frame.mediaChildren.length === 0
    },
  })
    .replace(/(<(?:p|h2|h3|li)>)\s+|\s+(<\/(?:p|h2|h3|li)>)/g, '$1$2')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

/** The text of a body, without its elements: for search and reading time. */
export function bodyText(html: string): string {
  const spaced = html.replace(/<\/(?:p|h2|h3|li|blockquote)>/g, '$& ')
  return sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}
