import type { Instant } from '#kernel/instant.ts'
import type { Language, Localised } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import type { Actor } from '../auth/actor.ts'
import type { StoredUpload } from '../files/file-store.ts'
import type { UploadRefusal } from '../files/sniff.ts'

/** The site that a request is for. */
export type SiteRef = {
  readonly id: number
  readonly key: string
  readonly nameVi: string
  readonly nameEn: string
  /** What its pages call it: as its look has it, else the product's name with the site's. */
  readonly shownName: Localised
  /** Whose site it is, as its look has it; undefined while it looks as the product comes. */
  readonly shownAgency: Localised | undefined
  readonly isDemo: boolean
  /** Scheme, host and port under which people reach it: https://portal.example */
  readonly origin: string
}

/** Error codes by field name; the feature's words turn them into sentences. */
export type FieldErrors = Readonly<Record<string, string>>

/** Fields as they were sent, cleaned: NFC, no control characters. */
export type RawFields = Readonly<Record<string, string | readonly string[]>>

/** A form that was sent: read, or with the errors by field and the fields as typed, to show them again. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly raw: RawFields }
  | { readonly ok: false; readonly errors: FieldErrors; readonly raw: RawFields }

/** A file that came with a form: kept in the store, or refused with the reason. */
export type Upload = {
  readonly field: string
  readonly name: string
  readonly result: Result<StoredUpload, { readonly code: UploadRefusal }>
}

/** What every page needs to know about the request that it answers. Visitor-specific parts are left out of public pages. */
export type PageContext = {
  readonly language: Language
  /** Address without language prefix and query: /thu-tuc/dang-ky-khai-sinh */
  readonly path: string
  /** Path and query, without language prefix: for the language switch. */
  readonly address: string
  readonly site: SiteRef
  readonly actor: Actor
  /** https://portal.example: for canonical and shared addresses. */
  readonly origin: string
}

/** A checked request, as a route's handler gets it. */
export type RouteRequest<P, Q, B, A extends Actor> = {
  readonly actor: A
  readonly site: SiteRef
  readonly language: Language
  readonly now: Instant
  readonly params: P
  readonly query: Q
  readonly body: Parsed<B>
  readonly uploads: readonly Upload[]
  readonly page: PageContext
  readonly ip: string
  readonly userAgent: string
  readonly cookies: Readonly<Record<string, string | undefined>>
}
