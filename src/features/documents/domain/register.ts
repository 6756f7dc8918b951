import type { PlainDate } from '#kernel/plain-date.ts'
import type { DocumentType } from './document.ts'
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

/** Where a page of the register begins: after the document of that day and id. */
export type RegisterCursor = { readonly day: PlainDate; readonly id: string }
