import type { Visit } from '#platform/visit/visit.ts'
import type { MenuItem } from '../domain/menu.ts'

/** What the product answers where there is nothing, and where there is nothing any more. */
const NOTHING = [404, 410]

/** The items of a menu that lead to an address of the site under which readers find nothing, by their ids. */
export async function findDeadLinks(
  visit: Visit,
  origin: string,
  items: readonly MenuItem[],
): Promise<ReadonlySet<string>> {
  const { hostname } = new URL(origin)
  const dead = new Set<string>()
  for (const { id, address } of items) {
    if (!address?.startsWith('/')) continue
    const { pathname, search } = new URL(address, origin)
    if (NOTHING.includes(await visit(hostname, pathname + search))) dead.add(id)
  }
  return dead
}
