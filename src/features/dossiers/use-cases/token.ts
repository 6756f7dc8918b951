import { createHash, randomBytes } from 'node:crypto'

/** A random token for a link: 32 bytes, 43 characters of base64url. It is kept nowhere. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: enough to know it again, not enough to make it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}
