/** Phone numbers and e-mail addresses of Viet Nam. Domain facts: mobile 10 digits 03/05/07/08/09, landline 02 + 9. */

const MOBILE = /^0[35789]\d{8}$/
const LANDLINE = /^02\d{9}$/
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

/** The address with its domain in lower case, or undefined when it cannot be one. */
export function emailAddress(text: string): string | undefined {
  if (text.length > 254 || !EMAIL.test(text)) return undefined
  const at = text.lastIndexOf('@')
  return at > 64 ? undefined : text.slice(0, at) + text.slice(at).toLowerCase()
}

/** `0912345678` → `0912 345 678`, the way it is read aloud. */
export function spacedPhone(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d{3,4})$/, '$1 $2 $3')
}
