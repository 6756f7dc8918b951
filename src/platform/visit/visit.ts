/** Asks the product's own server for an address, as nobody in particular would: to find out whether it leads somewhere. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Gives the HTTP status of an address of the site of that host. */
export type Visit = (host: string, path: string) => Promise<number>

/** A visit whose server comes later: features are made before it. */
export type LateVisit = {
  readonly visit: Visit
  serveWith(server: FastifyInstance): void
  close(): Promise<void>
}

/**
 * Visits come in at a door of their own, opened with the first of them: wherever the public one is, this one is on this
 * machine. They are real requests by `fetch`: those that Fastify makes up (`inject`) have other shapes in memory, after
 * which every later answer of the process costs a third more; with `http.request` it is an eighth.
 */
export function lateVisit(): LateVisit {
  let known: FastifyInstance | undefined
  let door: Promise<Server> | undefined
  return {
    async visit(host, path) {
      if (known === undefined) throw new Error('There is no server to ask yet')
      door ??= openDoor(known)
      return await statusAt(await door, host, path)
    },
    serveWith(server) {
      known = server
    },
    async close() {
      const opened = await door?.catch(() => undefined)
      opened?.close()
      opened?.closeAllConnections()
    },
  }
}

/** `fetch` says as host where it connects to. */
const MEANT_HOST = 'x-motcua-host'

async function openDoor(server: FastifyInstance): Promise<Server> {
  await server.ready()
  const door = createServer((incoming, response) => {
    incoming.headers.host = String(incoming.headers[MEANT_HOST])
    server.routing(incoming, response)
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  return door
}

async function statusAt(door: Server, host: string, path: string): Promise<number> {
  const { port } = door.address() as AddressInfo
  // Put together, not resolved: "//10.0.0.5/" is a path of ours here, and would name another host there.
  const address = `http://127.0.0.1:${String(port)}/${path.replace(/^\//, '')}`
  const answer = await fetch(address, { headers: { [MEANT_HOST]: host }, redirect: 'manual' })
  await answer.arrayBuffer() // read to its end, for a visitor who leaves halfway is another story
  return answer.status
}
