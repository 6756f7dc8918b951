/**
 * Gets bytes from the web for an operator who names an address, or a document that does. Never from a network that is not
 * public, whatever a name resolves to or a redirect says, unless the operator himself has named the host: what is not for
 * everyone is not a document's to have copied.
 */
import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { err, ok, type Result } from '#kernel/result.ts'
import { type FetchProblem, problemOf, problemOfStatus, Refused } from './fetch-problem.ts'
import { hostIn, mayReach, type NamedHosts } from './named-hosts.ts'
import type { SilentHosts } from './silent-hosts.ts'

/** How much may come, how long it may take, in milliseconds, and which hosts inside may be asked. */
export type FetchLimits = {
  readonly maxBytes: number
  readonly maxMs: number
  readonly named: NamedHosts
  /** Hosts that are not waited for again; none where nothing is kept in mind. */
  readonly silent?: SilentHosts
}

/** Why there are no bytes, and at which address: it may be one that a redirect led to. */
export type FetchFailure = { readonly code: FetchProblem; readonly address: string }

const MOST_REDIRECTS = 5

/** Gets what is at an address of http or https, through at most five redirects. */
export async function fetchOutside(
  address: string,
  limits: FetchLimits,
): Promise<Result<Buffer, FetchFailure>> {
  const signal = AbortSignal.timeout(limits.maxMs)
  let [next, at] = [URL.parse(address), address]
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (next === null || !/^https?:$/.test(next.protocol))
      return err({ code: 'address_unusable', address: at })
    // An address in numbers is connected to without being looked up.
    const host = hostIn(next)
    if (isIP(host) !== 0 && !mayReach(next, host, limits.named))
      return err({ code: 'address_private', address: at })
    const answer = await askUnlessSilent(next, limits, signal)
    if (typeof answer === 'string') return err({ code: answer, address: at })
    if ('bytes' in answer) return ok(answer.bytes)
    const { location } = answer
    next = URL.parse(location, next)
    at = next?.href ?? location
  }
  return err({ code: 'redirects_endless', address: at })
}

async function askUnlessSilent(
  url: URL,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Answered | FetchProblem> {
  const { silent } = limits
  if (silent?.isSilent(url.host) === true) return 'no_answer'
  const kept: Buffer[] = []
  const answer = await ask(url, limits, { signal, kept }).catch((error: unknown) => {
    const problem = problemOf(error, signal)
    // A slow line is not a server that says nothing.
    return problem === 'no_answer' && kept.length > 0 ? 'too_slow' : problem
  })
  if (answer === 'no_answer') silent?.saidNothing(url.host)
  else silent?.answered(url.host)
  return answer
}

type Answered = { readonly bytes: Buffer } | { readonly location: string }

/** `kept`: where what comes is put, so that it is known whether anything did. */
function ask(
  url: URL,
  limits: FetchLimits,
  { signal, kept }: { signal: AbortSignal; kept: Buffer[] },
): Promise<Answered> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const options = {
      ...{ signal, agent: false, lookup: lookupUsable(url, limits.named) },
      headers: { 'user-agent': 'Motcua', accept: '*/*', 'accept-encoding': 'identity' },
    }
    const sent = send(url, options, answer => {
      const { statusCode = 0, headers } = answer
      const { location } = headers
      if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
        answer.destroy()
        resolve({ location })
        return
      }
      const problem = problemOfStatus(statusCode)
      if (problem !== undefined) {
        answer.destroy()
        reject(new Refused(problem))
      } else
        collect(answer, limits.maxBytes, kept).then(bytes => {
          resolve({ bytes })
        }, reject)
    })
    sent.on('error', reject).end()
  })
}

async function collect(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
  kept: Buffer[],
): Promise<Buffer> {
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
function lookupUsable(url: URL, named: NamedHosts): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        done(error, '', 4)
        return
      }
      const usable = found.filter(({ address }) => mayReach(url, address, named))
      const [first] = usable
      if (first === undefined) done(new Refused('address_private'), '', 4)
      else if (options.all === true) done(null, usable)
      else done(null, first.address, first.family)
    })
  }
}
