import type { Readable } from 'node:stream'
import type { VNode } from 'preact'
import type { Instant } from '#kernel/instant.ts'

/** A cookie to set, or to clear when `value` is undefined. Always HttpOnly, SameSite=Lax, Path=/, Secure behind https. */
export type CookieChange = {
  readonly name: string
  readonly value: string | undefined
  readonly maxAgeSeconds?: number
}

/** Why a request is not answered as asked. */
export type Problem =
  | 'not_found'
  | 'not_allowed'
  | 'sign_in_first'
  | 'bad_request'
  | 'too_many'
  | 'too_large'
  | 'unsupported'
  | 'conflict'
  | 'gone'
  | 'failed'

/** What a route's handler gives back. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly status: number
      readonly view: VNode
      readonly cookies?: readonly CookieChange[]
      /** Nobody's data stands in it, although the route shows somebody's: no view is recorded. */
      readonly showsNobody?: true
      /** What readers will see, shown to an officer: its links lead where readers reach the site. */
      readonly isPreview?: true
    }
  | {
      readonly kind: 'public_page'
      readonly view: VNode
      readonly tags: readonly string[]
      readonly until?: Instant | undefined
    }
  | {
      readonly kind: 'redirect'
      readonly location: string
      /** The other address is the right one from now on, for everyone. */
      readonly permanent?: true
      readonly cookies?: readonly CookieChange[]
    }
  | { readonly kind: 'json'; readonly status: number; readonly value: unknown }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly contentType: string
      readonly tags?: readonly string[]
    }
  | {
      readonly kind: 'download'
      readonly name: string
      readonly mediaType: string
      readonly body: Readable | Buffer
      readonly inline: boolean
      readonly unchanging: boolean
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly detail?: string }

/** A page for this visitor alone; never cached. */
export function page(
  view: VNode,
  options: { status?: number; cookies?: readonly CookieChange[]; showsNobody?: true } = {},
): Answer {
  return {
    kind: 'page',
    status: options.status ?? 200,
    view,
    ...(options.cookies === undefined ? {} : { cookies: options.cookies }),
    ...(options.showsNobody === undefined ? {} : { showsNobody: options.showsNobody }),
  }
}

/** A page of the desk that shows what readers will see. */
export function previewPage(view: VNode): Answer {
  return { kind: 'page', status: 200, view, isPreview: true }
}

/**
 * A page that is the same for everyone, kept until one of its tags is dropped, at most to the end of the day, or `until`
 * what it says is no longer so.
 */
export function publicPage(
  view: VNode,
  options: { tags: readonly string[]; until?: Instant | undefined },
): Answer {
  return { kind: 'public_page', view, ...options }
}

/** Sends the browser on (303, or 301 for good) to an address of this product. */
export function redirect(
  location: string,
  options: { cookies?: readonly CookieChange[]; permanent?: true } = {},
): Answer {
  return {
    kind: 'redirect',
    location,
    ...(options.cookies === undefined ? {} : { cookies: options.cookies }),
    ...(options.permanent === undefined ? {} : { permanent: options.permanent }),
  }
}

/** A JSON answer. */
export function json(value: unknown, options: { status?: number } = {}): Answer {
  return { kind: 'json', status: options.status ?? 200, value }
}

/** A text of another kind (CSV, XML, plain). With tags it is public and kept like a public page. */
export function text(
  content: string,
  options: { contentType: string; tags?: readonly string[] },
): Answer {
  return {
    kind: 'text',
    text: content,
    contentType: options.contentType,
    ...(options.tags === undefined ? {} : { tags: options.tags }),
  }
}

/**
 * A file, to be saved or (inline) shown. The name appears in the header only. `unchanging`: public, and never another
 * file under this address, so that browsers may keep it.
 */
export function download(file: {
  name: string
  mediaType: string
  body: Readable | Buffer
  inline?: boolean
  unchanging?: boolean
}): Answer {
  const { name, mediaType, body, inline = false, unchanging = false } = file
  return { kind: 'download', name, mediaType, body, inline, unchanging }
}

/** Nothing to show (204). */
export function empty(): Answer {
  return { kind: 'empty' }
}

/** There is nothing under this address, or nothing that this visitor may know of. */
export function notFound(): Answer {
  return { kind: 'problem', problem: 'not_found' }
}

/** The visitor is known and may not. */
export function notAllowed(): Answer {
  return { kind: 'problem', problem: 'not_allowed' }
}

/** A problem with a sentence that tells what to do, in the reader's language. */
export function problem(kind: Problem, detail?: string): Answer {
  return { kind: 'problem', problem: kind, ...(detail === undefined ? {} : { detail }) }
}
