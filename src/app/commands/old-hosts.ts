/** Hosts of the old site: what is said of them to whoever moves it in. */
import type { movingInWords } from '#features/moving-in'
import {
  bareName,
  findSiteMovedFrom,
  getSite,
  mayHaveStood,
  noteFormerHosts,
} from '#features/organisation'
import type { Terminal } from '../terminal.ts'
import { CommandError } from './command.ts'
import type { Product } from './open-product.ts'

type Say = ReturnType<typeof movingInWords>['command']

/** The hosts that the operator names, each with www. and without, since a site answers under both. */
export function oldHostsNamed(given: readonly string[], say: Say): readonly string[] {
  return given.flatMap(each => {
    const name = URL.parse(/^https?:\/\//i.test(each) ? each : `http://${each}`)?.hostname ?? ''
    if (!mayHaveStood(name)) throw new CommandError(say.whichOldHost(each))
    return [bareName(name), `www.${bareName(name)}`]
  })
}

/** Lets the hosts of the old site lead to the site that took it in, and tells what is left to do for that. */
export async function leadOldHosts(
  { deps }: Product,
  terminal: Terminal,
  words: Say,
  site: { readonly id: number; readonly hosts: readonly string[] },
): Promise<void> {
  const { leading, taken, own } = await noteFormerHosts(deps, {
    siteId: site.id,
    hosts: site.hosts,
  })
  const [first] = leading
  if (first !== undefined) {
    const reached = await findSiteMovedFrom(deps, first)
    terminal.say(reached ? words.oldHosts(leading, reached.origin) : words.oldHostsWaiting(leading))
  }
  for (const { host, key, isPresent } of taken)
    terminal.say(isPresent ? words.oldHostPresent(host, key) : words.oldHostTaken(host, key))
  const { formerHosts } = await getSite(deps.db, site.id)
  if (taken.length + own.length + formerHosts.length === 0) terminal.say(words.noOldHost)
}
