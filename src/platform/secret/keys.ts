/** Keys derived from the installation's one secret, one for each purpose, so that none can be used for another. */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'

/** What the secret is good for. `purpose` names the key: never change it once data depends on it. */
export type Keys = {
  /** HMAC-SHA-256 of the text, 43 characters of base64url. */
  mac(purpose: string, text: string): string
  /** Encrypts a text (AES-256-GCM), base64url. */
  seal(purpose: string, text: string): string
  /** Decrypts what `seal` made, or undefined when it was not made with this key or was changed. */
  unseal(purpose: string, sealed: string): string | undefined
}

const IV_BYTES = 12
const TAG_BYTES = 16

/** Makes the keys from the secret. */
export function keysFrom(secret: string): Keys {
  const derived = new Map<string, KeyObject>()
  const keyFor = (purpose: string): KeyObject => {
    const known = derived.get(purpose)
    if (known !== undefined) return known
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'motcua', purpose, 32)))
    derived.set(purpose, key)
    return key
  }
  return {
    mac: (purpose, text) =>
      createHmac('sha256', keyFor(purpose)).update(text, 'utf8').digest('base64url'),
    seal(purpose, text) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
    },
    unseal(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < IV_BYTES + TAG_BYTES) return undefined
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, IV_BYTES))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      try {
        const body = bytes.subarray(IV_BYTES + TAG_BYTES)
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}

/** The secret of the settings, or one made on the first start and kept in DATA_DIR, readable by its owner only. */
export async function loadKeys(config: Config): Promise<Keys> {
  if (config.SECRET !== undefined) return keysFrom(config.SECRET)
  const path = join(config.DATA_DIR, 'secret')
  await mkdir(config.DATA_DIR, { recursive: true })
  try {
    await writeFile(path, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return keysFrom((await readFile(path, 'utf8')).trim())
}
