/** How addresses of the old site are written, so that what a browser asks for meets what the source said. */

/** Longer ones are not kept. */
const MOST_CHARACTERS = 500
/** What newsletters and networks hang onto addresses. */
const FOLLOWERS = /^(?:utm_\w+|fbclid|gclid|zarsrc|mc_cid|mc_eid)$/

/**
 * Path and query of an address, decoded, in lower case, without the slash at the end; undefined when it is none or too
 * long. `at` is the address that a relative one is read from.
 */
export function oldAddress(address: string, at = 'http://old.invalid/'): string | undefined {
  const url = URL.parse(address.trim(), at)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  for (const name of [...url.searchParams.keys()])
    if (FOLLOWERS.test(name)) url.searchParams.delete(name)
  const path = decoded(url.pathname)
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '')
  const written = `${path}${decoded(url.search)}`.normalize('NFC').toLowerCase()
  return written.length > MOST_CHARACTERS || /\p{Cc}/u.test(written) ? undefined : written
}

/** WordPress shows smaller copies, named by their size: photo-300x200.jpg is one of photo.jpg. */
export function wholePicture(address: string): string {
  return address.replace(/-\d{2,4}x\d{2,4}(?=\.\w{3,4}(?:$|\?))/, '')
}

/** Where what is asked for may have been kept, the likeliest first; nothing for what was no page of the old site. */
export function askedAddresses(address: string): readonly string[] {
  // Two slashes at the beginning would be taken for a host.
  const whole = oldAddress(address.replace(/^\/{2,}/, '/'))
  if (whole === undefined || whole === '/') return []
  const [path = '/'] = whole.split('?')
  const written = path === whole || path === '/' ? [whole] : [whole, path]
  const picture = wholePicture(path)
  return picture === path ? written : [...written, picture]
}

/** Text as it was before it was put into an address; as it is where it never was. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
