/** Videos are linked to, never embedded: a player of somebody else would watch who reads. */

/** The places that readers know, as people copy addresses there: from the browser, from an app, from "Share". */
const HOSTS: Readonly<Record<string, RegExp>> = {
  'youtube.com': /^\/(?:watch\b|shorts\/|live\/)/,
  'youtu.be': /^\/[\w-]{5,}/,
  'vimeo.com': /^\/(?:(?:channels|groups|showcase|album)\/(?:[^/]+\/)+)?\d+/,
  'facebook.com': /^\/(?:watch\b|reel\/|video\.php|share\/[vr]\/|[^/]+\/videos\/)/,
  'fb.watch': /^\/[\w-]+/,
  'tiktok.com': /^\/(?:@[^/]+\/video\/|t\/\w+)/,
  'vm.tiktok.com': /^\/\w+/,
  'vt.tiktok.com': /^\/\w+/,
}
/** The same place on a phone, or in the language of the country. */
const SAME_PLACE = /^(?:www|m|web|mobile|music|[a-z]{2}-[a-z]{2})\./
const VIDEO_FILE = /\.(?:mp4|webm)$/i

/** Where a video is, as readers know the place, when the address leads to one or to its player. */
export function videoHost(address: string): string | undefined {
  const url = URL.parse(watchAddress(address))
  if (url?.protocol !== 'https:') return undefined
  const host = url.hostname.replace(SAME_PLACE, '')
  return HOSTS[host]?.test(url.pathname) || VIDEO_FILE.test(url.pathname) ? host : undefined
}

/** Players that other pages show, and where what they play is watched. */
const PLAYERS: readonly (readonly [
  players: RegExp,
  watched: (found: RegExpExecArray) => string,
])[] = [
  [
    /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|e)\/(?!videoseries|live_stream)([\w-]{5,})/,
    ([, id]) => `https://www.youtube.com/watch?v=${String(id)}`,
  ],
  [
    // What is not for everyone is watched with the key that its player has.
    /^https?:\/\/player\.vimeo\.com\/video\/(\d+)(?:\?(?:[^#]*&)?h=(\w+))?/,
    ([, id, key]) => `https://vimeo.com/${String(id)}${key === undefined ? '' : `/${key}`}`,
  ],
  [
    /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/video\.php\?(?:[^#]*&)?href=(https?%3A[^&#]+)/i,
    ([whole, address]) => decoded(address) ?? whole,
  ],
]

/** Where a film is watched that a player of somebody else showed in the page; the address itself for any other. */
export function watchAddress(player: string): string {
  for (const [players, watched] of PLAYERS) {
    const found = players.exec(player)
    if (found !== null) return watched(found)
  }
  return player
}

function decoded(address = ''): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

/** The address in what "Embed" gives to copy: an element with a player in it; anything else as it is. */
export function playerIn(copied: string): string {
  const address = /^\s*<iframe\b[^>]*?\ssrc\s*=\s*["']([^"']+)["']/i.exec(copied)?.[1]
  return address === undefined
    ? copied
    : address.replace(/^\/\//, 'https://').replaceAll('&amp;', '&')
}
