import { PICTURE_KINDS } from '../files/sniff.ts'
import type { Route } from './route.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    sendLimit?: SendLimit | undefined
  }
}

/** What a form may bring at most: files of those kinds, so many and so large each. */
export type SendLimit = {
  readonly kind: 'text' | 'pictures' | 'papers'
  readonly maxFiles: number
  readonly maxBytes: number
}

/** What may be sent to a route; undefined where it takes no files. */
export function sendLimitOf({
  upload,
  textFile,
}: Pick<Route, 'upload' | 'textFile'>): SendLimit | undefined {
  if (textFile !== undefined) return { kind: 'text', maxFiles: 1, maxBytes: textFile.maxBytes }
  if (upload === undefined) return undefined
  const { maxFiles, maxBytes, kinds } = upload
  return { kind: kinds === PICTURE_KINDS ? 'pictures' : 'papers', maxFiles, maxBytes }
}
