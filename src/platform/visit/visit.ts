/** Asks the product's own server for an address, as nobody in particular would: to find out whether it leads somewhere. */
import type { FastifyInstance } from 'fastify'

/** Gives the HTTP status of an address of the site of that host. */
export type Visit = (host: string, path: string) => Promise<number>

/** A visit whose server comes later: features are made before it. */
export function lateVisit(): { readonly visit: Visit; serveWith(server: FastifyInstance): void } {
  let known: FastifyInstance | undefined
  return {
    async visit(host, path) {
      if (known === undefined) throw new Error('There is no server to ask yet')
      const answer = await known.inject({ method: 'GET', url: path, headers: { host } })
      return answer.statusCode
    },
    serveWith(server) {
      known = server
    },
  }
}
