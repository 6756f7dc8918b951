/** The secret address of a registration: its id and a MAC over it. Nothing is kept of it, and nobody's name stands in it. */
import { isId } from '#kernel/ids.ts'
import type { Keys } from '#platform/secret/keys.ts'

const PATH = '/dang-ky/phieu'

/** The address of a registration, without language and portal. */
export function registrationPath(keys: Keys, registrationId: string): string {
  return `${PATH}/${registrationId}_${macOf(keys, registrationId)}`
}

/** The registration that a token is about, or undefined for any other text. */
export function openRegistrationLink(keys: Keys, token: string): string | undefined {
  const [id = '', mac] = token.split(/_(.*)/s)
  return isId(id) && mac === macOf(keys, id) ? id : undefined
}

/**
 * The registration whose address was typed by what reads its QR: with whatever host and language, with or without scheme, and in
 * whatever case. Where several stand behind each other the last counts. Undefined for any other text.
 */
export function registrationInAddress(keys: Keys, typed: string): string | undefined {
  const [, id = '', mac = ''] = Array.from(typed.matchAll(ADDRESS)).at(-1) ?? []
  const found = id.toLowerCase()
  return isId(found) && mac.toLowerCase() === macOf(keys, found).toLowerCase() ? found : undefined
}

const ADDRESS = /\/dang-ky\/phieu\/([\da-f-]{36})_([\w-]{43})(?![\w-])/gi

const macOf = (keys: Keys, id: string): string => keys.mac('registration-link', id)
