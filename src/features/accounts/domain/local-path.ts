/**
 * Where to go after signing in. The address comes from outside, so only a path of this product is taken: browsers
 * read `//host`, `/\host` and control characters as ways to another site.
 */
const LOCAL = /^\/(?![\/\\])[^\\\s\p{C}]*$/v
const MOST_CHARACTERS = 1000

/** The path, when it stays on this site and is not a sign-in page itself; otherwise `fallback`. */
export function localPath(given: string | undefined, fallback: string): string {
  if (given === undefined || given.length > MOST_CHARACTERS || !LOCAL.test(given)) return fallback
  // What a browser makes of it decides, not how it looks.
  const url = new URL(given, 'https://this.site')
  if (url.origin !== 'https://this.site') return fallback
  const path = url.pathname + url.search + url.hash
  return LOCAL.test(path) && !SIGN_IN.test(url.pathname) ? path : fallback
}

const SIGN_IN = /^(?:\/en)?\/(?:can-bo\/)?dang-(?:nhap|xuat)(?:\/|$)/
