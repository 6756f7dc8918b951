import { plainSlug } from '#kernel/plain-text.ts'

const MOST_CHARACTERS = 90

/** The last part of a document's address, made from what it is called and its number: quyet-dinh-12-2026-qd-ubnd. */
export function documentSlug(typeName: string, number: string): string {
  return plainSlug(`${typeName} ${number}`, MOST_CHARACTERS) || 'van-ban'
}

/** The name under which an issuer is known in addresses; the same whatever accents it was typed with. */
export function issuerSlug(name: string): string {
  return plainSlug(name, MOST_CHARACTERS) || 'co-quan'
}
