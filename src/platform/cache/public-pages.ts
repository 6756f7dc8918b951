/**
 * The shared cache of public pages: rendered once per version, kept as bytes with an ETag, dropped by tag on every
 * process when an event changes them. Never holds anything made for one visitor.
 */
import { createHash } from 'node:crypto'
import { compress, type Encoding, encodingHeaders } from '../http/encodings.ts'

/** A page as it goes out in one encoding. */
export type KeptPage = {
  readonly etag: string
  readonly status: number
  readonly body: Buffer
  /** Names and values in turn: what node:http writes with the least work. It asks for an array that may be changed, and does not. */
  readonly headers: string[]
  readonly tags: readonly string[]
  readonly expiresAt: number
}

/** What of the process's memory the pages may take, headers and keys counted roughly. */
const MOST_BYTES = 32_000_000
const BYTES_BESIDE_BODY = 2000

/** The pages of one process. */
export class PublicPages {
  readonly #pages = new Map<string, KeptPage>()
  readonly #droppedAt = new Map<string, number>()
  #generation = 0
  #bytes = 0

  /** The page kept for that key, unless it has run out at `now` (milliseconds). */
  find(key: string, now: number): KeptPage | undefined {
    const page = this.#pages.get(key)
    if (page !== undefined && page.expiresAt <= now) {
      this.#forget(key)
      return undefined
    }
    return page
  }

  /** Marks the moment before a page's data is read; hand it to `keep`. */
  mark(): number {
    return this.#generation
  }

  /** Keeps a page, unless one of its tags was dropped since the mark: its data may be older than that change. */
  keep(key: string, page: KeptPage, mark: number): void {
    if (page.tags.some(tag => (this.#droppedAt.get(tag) ?? 0) > mark)) return
    if ((this.#droppedAt.get('*') ?? 0) > mark) return
    this.#forget(key)
    this.#pages.set(key, page)
    this.#bytes += bytesOf(page)
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= MOST_BYTES) return
      this.#forget(oldest)
    }
  }

  /** Drops every page with one of the tags; `*` drops all. */
  drop(tags: readonly string[]): void {
    this.#generation += 1
    for (const tag of tags) this.#droppedAt.set(tag, this.#generation)
    for (const [key, page] of this.#pages) {
      if (tags.includes('*') || page.tags.some(tag => tags.includes(tag))) this.#forget(key)
    }
  }

  #forget(key: string): void {
    const page = this.#pages.get(key)
    if (page === undefined) return
    this.#pages.delete(key)
    this.#bytes -= bytesOf(page)
  }
}

function bytesOf({ body }: KeptPage): number {
  return body.length + BYTES_BESIDE_BODY
}

/** Makes a page ready to send: compresses it and works out its ETag and headers. */
export async function preparePage(
  text: string,
  about: {
    encoding: Encoding
    status: number
    contentType: string
    headers: Readonly<Record<string, string>>
    tags: readonly string[]
    expiresAt: number
  },
): Promise<KeptPage> {
  const { encoding, status, tags, expiresAt } = about
  const bytes = Buffer.from(text, 'utf8')
  const body = await compress(bytes, encoding)
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const headers = {
    ...about.headers,
    'content-type': about.contentType,
    'content-length': String(body.length),
    'cache-control': 'public, max-age=0, must-revalidate',
    etag,
    ...encodingHeaders(encoding),
  }
  return { etag, status, body, headers: Object.entries(headers).flat(), tags, expiresAt }
}
