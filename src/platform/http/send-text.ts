import type { FastifyReply, FastifyRequest } from 'fastify'
import { chooseEncoding, compress, encodingHeaders } from './encodings.ts'

/** Smaller texts fit into one packet as they are. */
const WORTH_COMPRESSING_BYTES = 1000

/**
 * Sends a text that is for this request alone, compressed. Our pages hold no secret beside what a stranger's page could
 * make them echo: session cookies are SameSite=Lax, so that no other site's request gets such a page (BREACH).
 */
export async function sendText(
  request: FastifyRequest,
  reply: FastifyReply,
  { text, contentType }: { readonly text: string; readonly contentType: string },
): Promise<void> {
  const bytes = Buffer.from(text, 'utf8')
  const encoding =
    bytes.length < WORTH_COMPRESSING_BYTES
      ? 'identity'
      : chooseEncoding(request.headers['accept-encoding'])
  await reply
    .headers({ 'cache-control': 'no-store', ...encodingHeaders(encoding) })
    .type(contentType)
    .send(await compress(bytes, encoding))
}
