import type { Socket } from 'node:net'
import { VISITOR } from '../auth/actor.ts'
import { publicUrl } from '../config/config.ts'
import { documentOf } from './render.ts'
import type { PageContext } from './request.ts'
import type { ServerParts } from './server-parts.ts'

/**
 * Answers what Node cannot read as a request at all, or whose headers (cookies, most often) are beyond measure. There
 * is only the socket then; the page is in Vietnamese, since no address says otherwise.
 */
export async function answerBrokenRequest(
  parts: ServerParts,
  error: NodeJS.ErrnoException,
  socket: Socket,
): Promise<void> {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const page = await badRequestPage(parts).catch(() => parts.lastResort('vi'))
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: text/html; charset=utf-8',
    `content-length: ${String(Buffer.byteLength(page))}`,
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${page}`)
}

async function badRequestPage(parts: ServerParts): Promise<string> {
  const site = await parts.resolveSite('')
  const context: PageContext = {
    ...{ language: 'vi', path: '/', address: '/', actor: VISITOR, site },
    origin: publicUrl(parts.deps.config),
  }
  return documentOf(parts, context, parts.problemPage(context, 'bad_request', undefined))
}
