/** Phone numbers and e-mail addresses of Viet Nam. Domain facts: mobile 10 digits 03/05/07/08/09, landline 02 + 9 (area codes of 2017). */

const MOBILE = /^0[35789]\d{8}$/
const LANDLINE = /^02\d{9}$/
const HOTLINE = /^1[0-9]{2,9}$/
// Deliberately loose: only a message that arrives proves an address.
const EMAIL =
  /^[^\s@<>()[\]\\,;:"]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i

/** The number in its national form (`0912345678`), or undefined when it cannot be one. */
export function phoneNumber(text: string): string | undefined {
  const digits = text
    .replace(/[\s.()\-\u2010-\u2015]/g, '')
    .replace(/^(?:\+|00)?84(?=\d{9,10}$)/, '0')
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : undefined
}

/** The number of an office: as above, or one that is rung up as it is (115, 1022, 1900 …). */
export function officeNumber(text: string): string | undefined {
  const digits = text.replace(/[\s.()-]/g, '')
  return phoneNumber(text) ?? (HOTLINE.test(digits) ? digits : undefined)
}

/** The address with its domain in lower case, or undefined when it cannot be one. */
export function emailAddress(text: string): string | undefined {
  if (text.length > 254 || !EMAIL.test(text)) return undefined
  const at = text.lastIndexOf('@')
  return at > 64 ? undefined : text.slice(0, at) + text.slice(at).toLowerCase()
}

/** How numbers are read aloud: area codes are 024 and 028, or four digits; hotlines are 1800 and 1900. */
const GROUPS: readonly RegExp[] = [
  /^(0[35789]\d{2})(\d{3})(\d{3})$/,
  /^(02[48])(\d{4})(\d{4})$/,
  /^(02\d{2})(\d{3})(\d{4})$/,
  /^(1[89]00)(\d{4})$/,
  /^(1[89]00)(\d{3})(\d{3})$/,
]

/** `0912345678` → `0912 345 678`, `02838412345` → `028 3841 2345`: as it is read aloud. Whatever is none stays as it is. */
export function spacedPhone(text: string): string {
  const digits = phoneNumber(text) ?? text.replace(/[\s.-]/g, '')
  const groups = GROUPS.map(each => each.exec(digits)).find(each => each !== null)
  return groups ? groups.slice(1).join(' ') : text
}

/** The same for pages: a number that is rung up stays on one line. */
export function phoneText(text: string): string {
  return spacedPhone(text).replaceAll(' ', '\u00a0')
}
