import { createHash, randomBytes } from 'node:crypto'

const TOKEN_BYTES = 32

/** A new token for a session's cookie: 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** What the database keeps of a token. No key or salt is needed: the token cannot be guessed. */
export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
