import type { PlainDate } from '#kernel/plain-date.ts'
import type { DocumentKind, DocumentRow, DocumentType, Field, Issuer } from './document.ts'
import type { EffectStatus } from './effect.ts'
import type { Signer } from './signer.ts'

/** What a list of documents is narrowed to. Field and issuer by their names in addresses, the signer as it is shown. */
export type RegisterFilter = {
  readonly text?: string | undefined
  readonly kind?: DocumentKind | undefined
  readonly type?: DocumentType | undefined
  readonly field?: string | undefined
  readonly issuer?: string | undefined
  readonly signer?: string | undefined
  readonly effect?: EffectStatus | undefined
  /** The first and the last day of issue. */
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
}

/** What a list may be narrowed to of what a site's documents are about, and who issued and signed them. */
export type RegisterChoices = {
  readonly fields: readonly Field[]
  readonly issuers: readonly Issuer[]
  readonly signers: readonly Signer[]
}

/** A document of a list, and how near it is to the words of the list; 0 where there are none. */
export type ListedDocument = DocumentRow & { readonly near: number }

/** Where a page of the register begins: after the document of that day and id, as near to the words. */
export type RegisterCursor = {
  readonly near: number
  readonly day: PlainDate
  readonly id: string
}

/** How many documents fit; `isWhole`: false when counting ended at its bound, and there are more. */
export type RegisterCount = { readonly count: number; readonly isWhole: boolean }
