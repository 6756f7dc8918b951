/** Where a link of the old site leads from now on. */
import { siteHost } from './source.ts'

/** Where a text stood. */
export type OldPlace = {
  /** Absolute address of the item; relative links are read from it. */
  readonly address: string
  /** Hosts of the old site: links to them become links of this site, which leads on what it knows. */
  readonly hosts: ReadonlySet<string>
}

/** An address to put into a link, and whether it names a file of the old site. */
export type LinkTarget = {
  readonly href: string
  readonly isOldFile: boolean
  /** The address in full, where it is one of the old site. */
  readonly old?: string
}

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|zip|rar|7z|mp3|mp4|avi|wmv|flv)$/i
const MOST_CHARACTERS = 2000

/** Undefined for what is no address that a reader may follow: code, places within the page, nothing at all. */
export function linkTarget(written: string, { address, hosts }: OldPlace): LinkTarget | undefined {
  const trimmed = written.trim()
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > MOST_CHARACTERS)
    return undefined
  if (/^(?:mailto|tel):[^\s<>"]+$/i.test(trimmed)) return { href: trimmed, isOldFile: false }
  const url = URL.parse(trimmed, address)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  url.username = ''
  url.password = ''
  if (!hosts.has(siteHost(url))) return { href: url.href, isOldFile: false }
  // Two slashes at the beginning would name another host.
  const path = url.pathname.replace(/^\/{2,}/, '/')
  const href = `${path}${url.search}${url.hash}`
  return { href, isOldFile: FILE.test(url.pathname), old: url.href }
}
