/**
 * The shared cache of public pages: rendered once per version, kept as bytes with an ETag, dropped by tag on every
 * process when an event changes them. Never holds anything made for one visitor.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A page as it goes out: each encoding with the headers to send. */
export type KeptPage = {
  readonly etag: string
  readonly status: number
  readonly variants: Readonly<
    Record<Encoding, { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> }>
  >
  readonly tags: readonly string[]
  readonly expiresAt: number
}

/** The encodings a page is kept in. */
export type Encoding = 'br' | 'gzip' | 'identity'

const MOST_PAGES = 3000
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** The pages of one process. */
export class PublicPages {
  readonly #pages = new Map<string, KeptPage>()
  readonly #droppedAt = new Map<string, number>()
  #generation = 0

  /** The page kept for that key, unless it has run out at `now` (milliseconds). */
  find(key: string, now: number): KeptPage | undefined {
    const page = this.#pages.get(key)
    if (page !== undefined && page.expiresAt <= now) {
      this.#pages.delete(key)
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
    this.#pages.delete(key)
    this.#pages.set(key, page)
    if (this.#pages.size <= MOST_PAGES) return
    const oldest = this.#pages.keys().next()
    if (oldest.done !== true) this.#pages.delete(oldest.value)
  }

  /** Drops every page with one of the tags; `*` drops all. */
  drop(tags: readonly string[]): void {
    this.#generation += 1
    for (const tag of tags) this.#droppedAt.set(tag, this.#generation)
    for (const [key, page] of this.#pages) {
      if (tags.includes('*') || page.tags.some(tag => tags.includes(tag))) this.#pages.delete(key)
    }
  }
}

/** Makes a page ready to send: compresses it and works out its ETag and headers. */
export async function preparePage(
  text: string,
  about: {
    status: number
    contentType: string
    headers: Readonly<Record<string, string>>
    tags: readonly string[]
    expiresAt: number
  },
): Promise<KeptPage> {
  const identity = Buffer.from(text, 'utf8')
  const [br, gzipped] = await Promise.all([
    brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    zip(identity, { level: 6 }),
  ])
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  const variant = (body: Buffer, encoding?: string) => ({
    body,
    headers: {
      ...about.headers,
      'content-type': about.contentType,
      'content-length': String(body.length),
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'accept-encoding',
      etag,
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    },
  })
  return {
    etag,
    status: about.status,
    variants: {
      br: variant(br, 'br'),
      gzip: variant(gzipped, 'gzip'),
      identity: variant(identity),
    },
    tags: about.tags,
    expiresAt: about.expiresAt,
  }
}

/** The best encoding that the request accepts. */
export function chooseEncoding(accepts: string | undefined): Encoding {
  if (accepts === undefined) return 'identity'
  if (/\bbr\b(?!;q=0(?:\.0+)?\b)/.test(accepts)) return 'br'
  if (/\bgzip\b(?!;q=0(?:\.0+)?\b)/.test(accepts)) return 'gzip'
  return 'identity'
}
