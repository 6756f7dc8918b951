/**
 * Gets bytes from the web for an operator who names an address, or a document that does. Never from a network that is not
 * public, whatever a name resolves to or a redirect says: what is not for everyone is not ours to copy.
 */
import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { err, ok, type Result } from '#kernel/result.ts'

/** Why there are no bytes. */
export type FetchProblem =
  | 'address_unusable'
  | 'address_private'
  | 'unreachable'
  | 'not_there'
  | 'too_large'
  | 'too_slow'

/** How much may come, how long it may take, in milliseconds, and whether this machine itself may be asked (in tests). */
export type FetchLimits = {
  readonly maxBytes: number
  readonly maxMs: number
  readonly loopback?: true
}

const MOST_REDIRECTS = 5

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** RFC 6890 and what came after it: all that is not the public Internet. */
const notPublic = new BlockList()
for (const [net, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as const),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
  ] as const),
  ...([
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ] as const),
  ...([
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as const),
] as const)
  notPublic.addSubnet(net, prefix)
for (const [net, prefix] of [
  ...([
    ['::', 96],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
  ] as const),
  ...([
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
  ] as const),
  ...([
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ] as const),
] as const)
  notPublic.addSubnet(net, prefix, 'ipv6')

/** Gets what is at an address of http or https, through at most five redirects. */
export async function fetchOutside(
  address: string,
  limits: FetchLimits,
): Promise<Result<Buffer, { readonly code: FetchProblem }>> {
  const signal = AbortSignal.timeout(limits.maxMs)
  let next = URL.parse(address)
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (next === null || !/^https?:$/.test(next.protocol)) return err({ code: 'address_unusable' })
    // An address in numbers is connected to without being looked up.
    const host = next.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !mayReach(host, limits)) return err({ code: 'address_private' })
    const answer = await ask(next, limits, signal).catch((error: unknown) =>
      problemOf(error, signal),
    )
    if (typeof answer === 'string') return err({ code: answer })
    if ('bytes' in answer) return ok(answer.bytes)
    next = URL.parse(answer.location, next)
  }
  return err({ code: 'unreachable' })
}

class Refused extends Error {
  readonly problem: FetchProblem

  constructor(problem: FetchProblem) {
    super(problem)
    this.problem = problem
  }
}

function problemOf(error: unknown, signal: AbortSignal): FetchProblem {
  if (error instanceof Refused) return error.problem
  return signal.aborted ? 'too_slow' : 'unreachable'
}

type Answered = { readonly bytes: Buffer } | { readonly location: string }

function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<Answered> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const options = {
      ...{ signal, agent: false, lookup: lookupPublic(limits) },
      headers: { 'user-agent': 'Motcua', accept: '*/*', 'accept-encoding': 'identity' },
    }
    const sent = send(url, options, answer => {
      const { statusCode = 0, headers } = answer
      const { location } = headers
      if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
        answer.destroy()
        resolve({ location })
      } else if (statusCode !== 200) {
        answer.destroy()
        reject(new Refused('not_there'))
      } else
        collect(answer, limits.maxBytes).then(bytes => {
          resolve({ bytes })
        }, reject)
    })
    sent.on('error', reject).end()
  })
}

async function collect(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const kept: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    // Leaving the loop closes the connection.
    if (size > maxBytes) throw new Refused('too_large')
    kept.push(chunk)
  }
  return Buffer.concat(kept)
}

/** Looks a name up and lets through only what may be reached: the very address that is then connected to. */
function lookupPublic(limits: FetchLimits): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        done(error, '', 4)
        return
      }
      const usable = found.filter(({ address }) => mayReach(address, limits))
      const [first] = usable
      if (first === undefined) done(new Refused('address_private'), '', 4)
      else if (options.all === true) done(null, usable)
      else done(null, first.address, first.family)
    })
  }
}

function mayReach(address: string, limits: FetchLimits): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (limits.loopback === true && loopback.check(address, family)) return true
  return !notPublic.check(address, family)
}
