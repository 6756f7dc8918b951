/** What a form of a page holds before anything is typed in it, as a browser would send it. */
export function formFields(html: string, action: string): Record<string, string> {
  const begin = html.indexOf(` action="${action}"`)
  if (begin < 0) throw new Error(`The page has no form that goes to ${action}`)
  const form = html.slice(begin, html.indexOf('</form>', begin))
  const values = [
    ...Array.from(form.matchAll(/<input(?:[^>"]|"[^"]*")*>/g)).flatMap(([tag]) => typedIn(tag)),
    ...Array.from(form.matchAll(/<textarea[^>]*? name="(\w+)"[^>]*>([^<]*)</g), pairOf),
    ...Array.from(form.matchAll(/<select[^>]*? name="(\w+)"[^>]*>([\s\S]*?)<\/select>/g), chosen),
  ]
  return Object.fromEntries(values)
}

/** What an input holds: nothing where it can be ticked and is not. */
function typedIn(tag: string): [string, string][] {
  const attributes = new Map(Array.from(tag.matchAll(/ (\w+)(?:="([^"]*)")?/g), pairOf))
  const [name, type] = [attributes.get('name'), attributes.get('type') ?? 'text']
  const isLeft = /^(?:radio|checkbox)$/.test(type) && !attributes.has('checked')
  return name === undefined || isLeft ? [] : [[name, attributes.get('value') ?? '']]
}

function pairOf([, name = '', value = '']: RegExpExecArray): [string, string] {
  return [name, unescaped(value)]
}

function chosen([, name = '', options = '']: RegExpExecArray): [string, string] {
  const tag = /<option[^>]*\bselected\b[^>]*>/.exec(options)?.[0] ?? ''
  return [name, unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? '')]
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
