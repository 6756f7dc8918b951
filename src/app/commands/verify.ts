import { listSites } from '#features/organisation'
import { COUNTERS, reconcile } from '#features/scorecards'
import type { Db } from '#platform/db/db.ts'
import { sealEvents, verifyChain } from '#platform/events/seal.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { withProduct } from './open-product.ts'

/** `npm run verify` */
export const verify: Command = {
  takes: '',
  about:
    'walks the hash chain of every site and counts every figure anew; ends with 0 when all of it is sound',
  run: (_, terminal) =>
    withProduct(async ({ deps }) => {
      let sound = true
      for (const site of await listSites(deps.db)) {
        terminal.say(`Site ${site.key}`)
        if (!(await checkSite(deps.db, site.id, terminal))) sound = false
      }
      terminal.say(sound ? 'Sound.' : 'BROKEN: see above.')
      return sound ? 0 : 1
    }),
}

/** Tells what was found; true when all is sound. */
export async function checkSite(db: Db, siteId: number, terminal: Terminal): Promise<boolean> {
  await sealEvents(db, siteId)
  const chain = await verifyChain(db, siteId)
  terminal.say(
    chain.sound
      ? `  hash chain  sound: ${String(chain.length)} events, ending in ${chain.head.slice(0, 16)}…`
      : `  hash chain  BROKEN at event ${String(chain.brokenAt)}: it or one before it was changed after it was sealed`,
  )
  const { events, differing } = await reconcile(db, siteId, COUNTERS)
  terminal.say(
    differing.length === 0
      ? `  figures     sound: ${String(events)} events counted anew give the same`
      : `  figures     DIFFERED in ${differing.join(', ')}; what was counted anew from the events now stands`,
  )
  return chain.sound && differing.length === 0
}
