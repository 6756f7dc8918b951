import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublic } from './public-networks.ts'

/**
 * Hosts of networks that are not public, which the operator himself has named: each as addresses have it (`10.0.0.5`,
 * `old.local:8080`), with the numbers that it had when he named it. A name that leads to other numbers later is not what he named.
 */
export type NamedHosts = ReadonlyMap<string, ReadonlySet<string>>

/** Nothing is named. */
export const NO_HOSTS: NamedHosts = new Map()

/** What the operator names by these addresses; hosts of the public Internet need not be named, and are not in it. */
export async function nameHosts(addresses: readonly URL[]): Promise<NamedHosts> {
  const named = await Promise.all(
    addresses.map(async url => [url.host, new Set(await insideNumbers(url))] as const),
  )
  return new Map(named.filter(([, numbers]) => numbers.size > 0))
}

async function insideNumbers(url: URL): Promise<readonly string[]> {
  const host = hostIn(url)
  if (isIP(host) !== 0) return isPublic(host) ? [] : [host]
  const found = await lookup(host, { all: true }).catch(() => [])
  return found.map(({ address }) => address).filter(address => !isPublic(address))
}

/** Whether what an address leads to may be asked at this number: it is public, or the operator has named it. */
export function mayReach({ host }: URL, number: string, named: NamedHosts): boolean {
  return isPublic(number) || named.get(host)?.has(number) === true
}

/** The host of an address, a number of the sixth version without its brackets. */
export function hostIn({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}
