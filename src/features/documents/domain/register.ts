import type { PlainDate } from '#kernel/plain-date.ts'
import type { DocumentRow, DocumentType } from './document.ts'
import type { EffectStatus } from './effect.ts'

/** What a list of the register is narrowed to. Field and issuer by their names in addresses. */
export type RegisterFilter = {
  readonly text?: string | undefined
  readonly type?: DocumentType | undefined
  readonly field?: string | undefined
  readonly issuer?: string | undefined
  readonly year?: number | undefined
  readonly effect?: EffectStatus | undefined
}

/** A document of a list, and how near it is to the words of the list; 0 where there are none. */
export type ListedDocument = DocumentRow & { readonly near: number }

/** Where a page of the register begins: after the document of that day and id, as near to the words. */
export type RegisterCursor = {
  readonly near: number
  readonly day: PlainDate
  readonly id: string
}
