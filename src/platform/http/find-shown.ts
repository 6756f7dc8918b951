import type { Actor } from '../auth/actor.ts'
import { holds, type Permission } from '../auth/permission.ts'

/**
 * Finds a file of a text for whoever asks: of the site of the host what everybody may see; for an officer the same of the site for
 * which they work, whichever host they signed in on, and with that right whatever it has.
 */
export async function findShown<Found>(
  { site, actor }: { readonly site: { readonly id: number }; readonly actor: Actor },
  right: Permission,
  find: (siteId: number) => Promise<Found | undefined>,
  isPublic: (found: Found) => boolean,
): Promise<Found | undefined> {
  if (actor.kind === 'officer') {
    const own = await find(actor.siteId)
    if (own !== undefined && (isPublic(own) || holds(actor, right))) return own
  }
  const found = await find(site.id)
  return found !== undefined && isPublic(found) ? found : undefined
}
