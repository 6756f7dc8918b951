import { type Expression, type SqlBool, sql } from 'kysely'
import { phoneNumber } from '#kernel/contact.ts'
import { identityDigits } from '#kernel/identity-number.ts'

/** What an officer typed to find a dossier. */
export type Searched =
  | { readonly kind: 'number'; readonly phone: string | undefined; readonly identity: string }
  | { readonly kind: 'code'; readonly prefix: string }
  | { readonly kind: 'name'; readonly part: string }

/**
 * Tells what was typed: the beginning of a code, a phone or an identity number in full, or a part of a name, with or
 * without accents.
 */
export function readSearch(typed: string): Searched {
  const text = typed.trim()
  const phone = phoneNumber(text)
  const identity = identityDigits(text)
  if (phone !== undefined || /^\d{9,13}$/.test(identity)) return { kind: 'number', phone, identity }
  if (/^[A-Z]?\d[\d.A-Z]*(?:-[\d-]*)?$/i.test(text))
    return { kind: 'code', prefix: text.toUpperCase() }
  return { kind: 'name', part: text }
}

/** The condition that a dossier `d` of an applicant `a` is what was typed. */
export function matchesSearch(typed: string): Expression<SqlBool> {
  const search = readSearch(typed)
  switch (search.kind) {
    case 'number':
      return hasNumber(search)
    case 'code':
      return beginsWith(search.prefix)
    case 'name':
      return hasName(search.part)
  }
}

/** The applicant `a` has that phone or identity number. */
export function hasNumber({ phone, identity }: Extract<Searched, { kind: 'number' }>) {
  return sql<SqlBool>`(a.phone = ${phone ?? null} or a.identity_number = ${identity})`
}

/** The code of `d` begins with it; as a range, which a plan that is kept can look up too. */
export function beginsWith(prefix: string) {
  const last = prefix.charCodeAt(prefix.length - 1)
  const end = prefix.slice(0, -1) + String.fromCharCode(last + 1)
  return sql<SqlBool>`(d.code ~>=~ ${prefix} and d.code ~<~ ${end})`
}

/** The name of the applicant `a` holds it. */
export function hasName(part: string) {
  return sql<SqlBool>`a.search_name like '%' || plain(${escapeLike(part)}) || '%'`
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, character => `\\${character}`)
}
