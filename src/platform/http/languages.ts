import type { IncomingMessage } from 'node:http'
import type { Language } from '#kernel/language.ts'

const languages = new WeakMap<IncomingMessage, Language>()

/** Takes the language prefix off an address and remembers the language for the request. */
export function stripLanguage(request: IncomingMessage): string {
  const address = request.url ?? '/'
  const match = /^\/en(?=[/?]|$)/.exec(address)
  if (match === null) return address
  languages.set(request, 'en')
  const rest = address.slice(match[0].length)
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** The language of the address that was asked for. */
export function languageOf(request: IncomingMessage): Language {
  return languages.get(request) ?? 'vi'
}
