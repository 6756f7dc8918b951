/**
 * One keep-alive HTTP/1.1 connection that does as little as it can, so that what is measured is the server: one request
 * at a time, answers with a content-length only. Request and answer are bytes.
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** An answer. `head` holds status line and headers as text. */
export type Answer = { readonly status: number; readonly head: string; readonly body: Buffer }

/** An open connection. */
export type Connection = { send(request: Buffer): Promise<Answer>; close(): void }

const HEAD_END = Buffer.from('\r\n\r\n')
const PATIENCE_MS = 60_000

/** Opens a connection to a port of this machine. `send` fails when the answer breaks off or takes a minute. */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  return connectionOn(socket)
}

function connectionOn(socket: Socket): Connection {
  let waiting: PromiseWithResolvers<Answer> | undefined
  let came: Buffer = Buffer.alloc(0)
  const fail = (error: Error): void => {
    waiting?.reject(error)
    waiting = undefined
  }
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('No answer within a minute')))
  socket.on('error', fail)
  socket.on('close', () => {
    fail(new Error('The server closed the connection before its answer was whole'))
  })
  socket.on('data', (chunk: Buffer) => {
    came = came.length === 0 ? chunk : Buffer.concat([came, chunk])
    const answer = wholeAnswer(came)
    if (answer === undefined) return
    came = Buffer.alloc(0)
    const { resolve } = waiting ?? {}
    waiting = undefined
    resolve?.(answer)
  })
  return {
    send(request) {
      waiting = Promise.withResolvers<Answer>()
      socket.write(request)
      return waiting.promise
    },
    close: () => socket.destroy(),
  }
}

function wholeAnswer(bytes: Buffer): Answer | undefined {
  const end = bytes.indexOf(HEAD_END)
  if (end < 0) return undefined
  const head = bytes.toString('latin1', 0, end)
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
  const whole = end + HEAD_END.length + length
  if (bytes.length < whole) return undefined
  return { status: Number(head.slice(9, 12)), head, body: bytes.subarray(end + HEAD_END.length) }
}
