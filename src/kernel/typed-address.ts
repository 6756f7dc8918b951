/** The address of a link as somebody typed or pasted it. */

/** Why an address leads nowhere. */
export type AddressProblem = 'address_missing' | 'address_kind' | 'address_wrong'

/** What becomes of a typed address. */
export type TypedAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly problem: AddressProblem }

const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const OPENED = new Set(['http', 'https', 'mailto', 'tel'])
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/
/** `www.gov.vn`, `gov.vn/abc`, `may-chu.vn:8080`: the name of a computer, with what may follow it. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u
/** A file on somebody's own computer, not a host: `plan.pdf`. */
const FILE = /^[^/]+\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar|html?|php|aspx?)$/i

/**
 * The address that was meant: `www.gov.vn` is one on the web, `a@b.vn` one for mail. Addresses of the same site begin
 * with a stroke.
 */
export function readAddress(typed: string): TypedAddress {
  const address = typed.trim()
  if (address === '' || /^https?:\/*$/i.test(address)) return wrong('address_missing')
  if (address.startsWith('/') && !/^\/[/\\]/.test(address)) return right(address)
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase() ?? ''
  if (OPENED.has(scheme)) return whole(address)
  if (MAIL.test(address)) return whole(`mailto:${address}`)
  if (HOST.test(address) && !FILE.test(address)) return whole(`https://${address}`)
  return wrong(scheme === '' ? 'address_wrong' : 'address_kind')
}

/** The address that was meant, or what was typed where that leads nowhere: what it is for says what is wrong. */
export function meantAddress(typed: string): string {
  const read = readAddress(typed)
  return read.ok ? read.address : typed.trim()
}

function whole(address: string): TypedAddress {
  // `http:abc` and `https:///abc` are read by browsers as something that nobody meant.
  const isMeant = !/^https?:/i.test(address) || /^https?:\/\/[^/]/i.test(address)
  return isMeant && URL.canParse(address) ? right(address) : wrong('address_wrong')
}

/** What browsers write for a blank in an address. */
const right = (address: string): TypedAddress => ({
  ok: true,
  address: address.replace(/\s+/g, '%20'),
})
const wrong = (problem: AddressProblem): TypedAddress => ({ ok: false, problem })
