/**
 * How the author of a comment is known, without being known (ADR 0060): by a keyed hash that is another one in each
 * consultation, and by a link that holds a MAC over the comment. Neither leads to an account, nor from one draft to another.
 */
import { isId } from '#kernel/ids.ts'
import type { Keys } from '#platform/secret/keys.ts'

/** The hash under which an account's comments on one draft are found. */
export function authorKey(keys: Keys, consultationId: string, accountId: string): string {
  return keys.mac('consultation-author', `${consultationId}:${accountId}`)
}

/**
 * The id of the comment that comes with a form of that key, so that a form sent twice is one comment. A UUID of version 4:
 * it says nothing of when it was made, and who knows it does not know the key.
 */
export function commentIdOf(keys: Keys, formKey: string): string {
  const bytes = Buffer.from(keys.mac('consultation-form', formKey), 'base64url').subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-')
}

/** The address under which whoever has it reads and changes a comment, without language. */
export function commentPath(keys: Keys, commentId: string): string {
  return `/gop-y-du-thao/y-kien/${commentId}_${macOf(keys, commentId)}`
}

/** The comment that such an address is about, or undefined for any other text. */
export function openCommentToken(keys: Keys, token: string): string | undefined {
  const [id = '', mac] = token.split(/_(.*)/s)
  return isId(id) && mac === macOf(keys, id) ? id : undefined
}

const macOf = (keys: Keys, commentId: string): string => keys.mac('consultation-comment', commentId)
