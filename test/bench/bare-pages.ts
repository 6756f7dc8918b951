/**
 * What a page is compared with: node:http and nothing else, sending the same bytes with the same headers from memory.
 * A process of its own, started by fork(); is sent the answers by address, tells its port.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An answer to keep. The body as base64, since it comes between processes. */
export type BareAnswer = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

process.once('message', (answers: Readonly<Record<string, BareAnswer>>) => {
  const kept = new Map(
    Object.entries(answers).map(([path, { headers, body }]) => [
      path,
      { headers, body: Buffer.from(body, 'base64') },
    ]),
  )
  const server = createServer((request, response) => {
    const answer = kept.get(request.url ?? '/')
    if (answer === undefined) response.writeHead(404).end()
    else response.writeHead(200, answer.headers).end(answer.body)
  })
  server.listen(0, '127.0.0.1', () => {
    process.send?.((server.address() as AddressInfo).port)
  })
})
process.once('disconnect', () => process.exit(0))
