import { isId } from '#kernel/ids.ts'
import type { DraftFinder } from '../store/draft.queries.ts'
import { hashToken } from './token.ts'

/** How a resident shows that a draft is theirs: the token of its link, or the account. */
export type DraftKey =
  | { readonly token: string }
  | { readonly draftId: string; readonly accountId: string }

/** How to look for the draft; undefined when the key cannot be one. */
export function finderOf(key: DraftKey): DraftFinder | undefined {
  if ('token' in key) return { tokenHash: hashToken(key.token) }
  return isId(key.draftId) ? key : undefined
}
