/**
 * WordPress' shortcodes, `[name attributes]…[/name]`, as HTML. Captions, galleries, embedded addresses and media become what
 * they stand for; of all others only the text between them stays. What is no shortcode (`[1]`, `[sic]`) is left alone.
 */

/** Text with its shortcodes gone, and the names of those that nothing stands for. */
export type WithoutShortcodes = { readonly html: string; readonly removed: readonly string[] }

const TOKEN = /(\[?)\[(\/?)([a-z][\w-]*)((?:\s[^[\]]*)?)\/?\](\]?)/gi
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g
const MEDIA_ATTRIBUTES = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav', 'url']
/** An opening without attributes or a closing is still one when it has such a name. */
const ALONE = /_|^(?:gallery|toc|contact-form-\d|playlist|sitemap|divider|spacer)$/

type Attributes = ReadonlyMap<string, string>
type Open = { readonly name: string; readonly at: number; readonly attributes: Attributes }

/** Writes the shortcodes of a text as HTML. */
export function htmlFromShortcodes(text: string): WithoutShortcodes {
  const closed = new Set<string>()
  for (const [, , slash, name = ''] of text.matchAll(TOKEN))
    if (slash === '/') closed.add(name.toLowerCase())
  const writing: Writing = { out: [], removed: new Set(), closed, open: undefined }
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const [whole, before = '', slash, name = '', given = '', after = ''] = match
    writing.out.push(text.slice(end, match.index))
    end = match.index + whole.length
    const token = tokenOf(name, slash === '/', given)
    if (before === '[' && after === ']') writing.out.push(whole.slice(1, -1))
    else if (!isShortcode(token, closed)) writing.out.push(whole)
    else {
      writing.out.push(before)
      write(token, writing)
      writing.out.push(after)
    }
  }
  writing.out.push(text.slice(end))
  return { html: writing.out.join(''), removed: [...writing.removed] }
}

type Token = { readonly name: string; readonly closes: boolean; readonly attributes: Attributes }

type Writing = {
  readonly out: string[]
  readonly removed: Set<string>
  /** Names that have a closing somewhere. */
  readonly closed: ReadonlySet<string>
  open: Open | undefined
}

function tokenOf(written: string, closes: boolean, given: string): Token {
  const name = written.toLowerCase().replace(/^wp_caption$/, 'caption')
  return { name, closes, attributes: readAttributes(given) }
}

function isShortcode({ name, closes, attributes }: Token, closed: ReadonlySet<string>): boolean {
  return closes || attributes.size > 0 || closed.has(name) || ALONE.test(name)
}

function write({ name, closes, attributes }: Token, writing: Writing): void {
  const { out } = writing
  if (closes) {
    if (writing.open?.name !== name) return
    out.push(closing(writing.open, out.splice(writing.open.at).join('')))
    writing.open = undefined
  } else if (name === 'caption' || name === 'embed') {
    writing.open ??= { name, at: out.length, attributes }
  } else {
    const stands = standsFor(name, attributes)
    if (stands === undefined) writing.removed.add(name)
    else out.push(stands)
  }
}

function readAttributes(given: string): Attributes {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of given.matchAll(ATTRIBUTE))
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '')
  return attributes
}

/** What stands between an opening and a closing, as what it is. */
function closing({ name, attributes }: Open, inner: string): string {
  if (name === 'embed') return link(inner.replace(/<[^>]*>/g, '').trim())
  const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? ''
  const caption = attributes.get('caption') ?? inner.slice(picture.length).trim()
  return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`
}

function standsFor(name: string, attributes: Attributes): string | undefined {
  if (name === 'gallery') {
    const ids = attributes.get('ids') ?? attributes.get('include')
    if (ids === undefined) return '<img data-attachment="attached">'
    return (ids.match(/\d+/g) ?? []).map(id => `<img data-attachment="${id}">`).join('')
  }
  if (name !== 'audio' && name !== 'video') return undefined
  const source = MEDIA_ATTRIBUTES.map(each => attributes.get(each)).find(each => each !== undefined)
  return source === undefined ? undefined : link(source)
}

function link(address: string): string {
  const safe = address
    .replace(/&(?!amp;)/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
  return `<p><a href="${safe}" data-media="yes">${safe}</a></p>`
}
