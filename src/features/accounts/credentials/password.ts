import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Hashes a password with argon2id (19 MiB, 2 passes, 1 lane: OWASP's first choice, and the library's default). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'))
}

/** Checks a password. Without a hash (unknown user) it takes as long and gives false. */
export async function verifyPassword(
  known: string | undefined,
  password: string,
): Promise<boolean> {
  const same = await verify(known ?? (await nobodysHash()), password.normalize('NFC'))
  return known !== undefined && same
}

let nobody: Promise<string> | undefined

function nobodysHash(): Promise<string> {
  nobody ??= hash(randomBytes(32))
  return nobody
}
