/** Sends requests over a real connection, byte for byte, and does not wait for ever. */
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { atEnd } from '#test/support/at-end.ts'
import type { Town } from '#test/support/town.ts'
import type { Body } from './hostile-bodies.ts'

export type Sent = {
  readonly method: 'GET' | 'POST'
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Body
}

export type Received = {
  readonly status: number
  readonly type: string
  readonly location: string
  readonly body: string
}

/** Longer than any answer may take. */
const PATIENCE_MS = 10_000

/** Lets the town's server listen on a port of its own. */
export async function listen(town: Town): Promise<(sent: Sent) => Promise<Received>> {
  const { server } = town.product
  await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  atEnd(() => {
    agent.destroy()
  })
  return sent => send(agent, port, sent)
}

function send(agent: Agent, port: number, sent: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { method, address, headers, body } = sent
    const outgoing = request({
      ...{ agent, host: '127.0.0.1', port, method, path: address, timeout: PATIENCE_MS },
      headers: {
        ...headers,
        ...(body?.type === undefined ? {} : { 'content-type': body.type }),
        ...(body === undefined ? {} : { 'content-length': String(body.bytes.length) }),
      },
    })
    outgoing.on('timeout', () =>
      outgoing.destroy(new Error(`No answer within ${String(PATIENCE_MS)} ms`)),
    )
    outgoing.on('error', reject)
    outgoing.on('response', incoming => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        resolve({
          status: incoming.statusCode ?? 0,
          type: incoming.headers['content-type'] ?? '',
          location: incoming.headers.location ?? '',
          body: Buffer.concat(chunks).toString('utf8'),
        })
      })
    })
    outgoing.end(body?.bytes)
  })
}
