import { type Expression, type SqlBool, sql } from 'kysely'
import { phoneNumber } from '#kernel/contact.ts'
import { identityDigits } from '#kernel/identity-number.ts'

/**
 * What an officer may type to find a dossier `d` of an applicant `a`: the beginning of a code, a phone or an identity
 * number in full, or a part of a name, with or without accents.
 */
export function matchesSearch(typed: string): Expression<SqlBool> {
  const text = typed.trim()
  const phone = phoneNumber(text)
  const digits = identityDigits(text)
  if (phone !== undefined) return sql`(a.phone = ${phone} or a.identity_number = ${digits})`
  if (/^\d{9,13}$/.test(digits)) return sql`a.identity_number = ${digits}`
  if (/^[A-Z]?\d[\d.A-Z]*(?:-[\d-]*)?$/i.test(text)) {
    return sql`d.code like ${`${escapeLike(text.toUpperCase())}%`}`
  }
  return sql`a.search_name like '%' || plain(${escapeLike(text)}) || '%'`
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, character => `\\${character}`)
}
