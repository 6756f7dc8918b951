/** Videos are linked to, never embedded: a player of somebody else would watch who reads. */

const HOSTS: Readonly<Record<string, RegExp>> = {
  'youtube.com': /^\/(?:watch|shorts\/|live\/)/,
  'youtu.be': /^\/[\w-]{5,}/,
  'vimeo.com': /^\/\d+/,
  'facebook.com': /^\/(?:watch|reel\/|[^/]+\/videos\/)/,
  'fb.watch': /^\/[\w-]+/,
  'tiktok.com': /^\/@[^/]+\/video\//,
}
const VIDEO_FILE = /\.(?:mp4|webm)$/i

/** Where a video is, as readers know the place, when the address leads to one. */
export function videoHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, pathname } = new URL(address)
  const host = hostname.replace(/^(?:www|m)\./, '')
  if (protocol !== 'https:') return undefined
  return HOSTS[host]?.test(pathname) || VIDEO_FILE.test(pathname) ? host : undefined
}
