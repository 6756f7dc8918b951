/**
 * How often one address may ask a route: all requests, and those that bring files by themselves, since they fill the disk.
 * A form that comes once too often is not lost (ADR 0070). Words:
 *   handed back   answered by a page that carries everything typed in it, to be sent again after the wait
 *   wait          seconds until the address may ask again
 */
import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit'
import type {
  FastifyContextConfig,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
} from 'fastify'
import type { Config } from '../config/config.ts'
import type { Route } from './route.ts'
import { SenderError } from './sender-error.ts'

type Count = ReturnType<FastifyInstance['createRateLimit']>

/** What counts forms that are handed back: reading them must not cost more than taking them. */
export type Limits = { readonly texts: Count; readonly files: Count }

declare module 'fastify' {
  interface FastifyContextConfig {
    countFiles?: Count
    handingBack?: Limits
    /** A form that is refused may be handed back. */
    isForm?: boolean
  }
}

const TOO_MANY = 429
/**
 * Requests a minute from one address to routes that state no limit of their own. Thousands of phones share an address of
 * a mobile network: two hundred of them who open a page, its form and its answer at once are no attack.
 */
const MOST_FROM_ONE_ADDRESS = 3000
/** Forms handed back to one address in a minute, and how large those may be: as a form without files, or with one file. */
const HANDED_BACK = { texts: 600, files: 60 } as const
const MOST_BYTES = { texts: 1_000_000, files: 25_000_000 } as const

/** Counts requests, where the settings say so. Styles, scripts and fonts are files that lie ready: they cost no more than a refusal. */
export async function countRequests(
  app: FastifyInstance,
  config: Config,
): Promise<Limits | undefined> {
  if (config.RATE_LIMIT !== 'yes') return undefined
  await app.register(rateLimit, {
    ...inAMinute(MOST_FROM_ONE_ADDRESS),
    allowList: request => request.url.startsWith('/assets/'),
  })
  return {
    texts: app.createRateLimit(inAMinute(HANDED_BACK.texts)),
    files: app.createRateLimit(inAMinute(HANDED_BACK.files)),
  }
}

/** The limits of a route, as the server keeps them with it. */
export function rateLimits(
  app: FastifyInstance,
  limits: Limits | undefined,
  route: Pick<Route, 'method' | 'path' | 'perMinute' | 'upload' | 'fromElsewhere' | 'secret'>,
): { config: FastifyContextConfig; onRequest?: onRequestAsyncHookHandler } {
  if (limits === undefined) return { config: { isForm: isForm(route) } }
  const { perMinute, upload } = route
  const rule = perMinute === undefined ? undefined : inAMinute(perMinute)
  const config =
    upload?.perMinute === undefined
      ? {}
      : { countFiles: app.createRateLimit(inAMinute(upload.perMinute)) }
  if (!isForm(route)) return { config: { ...config, ...(rule && { rateLimit: rule }) } }
  const count = app.createRateLimit(rule)
  return {
    config: { ...config, rateLimit: false, handingBack: limits, isForm: true },
    onRequest: (request, reply) => countForm(count, request, reply),
  }
}

/** Whether people fill it in, and nothing in it must not stand in a page. */
function isForm({
  method,
  path,
  fromElsewhere,
  secret,
}: Parameters<typeof rateLimits>[2]): boolean {
  return method === 'POST' && !path.startsWith('/api/') && !fromElsewhere && !secret
}

function inAMinute(max: number): CreateRateLimitOptions {
  return { max, timeWindow: '1 minute' }
}

const waits = new WeakMap<FastifyRequest, number>()

/** The wait of a form that came too often and is to be handed back; undefined: it is let in. */
export function waitOf(request: FastifyRequest): number | undefined {
  return waits.get(request)
}

async function countForm(
  count: Count,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const counted = await count(request)
  if (counted.isAllowed || !counted.isExceeded) return
  void reply.header('retry-after', counted.ttlInSeconds)
  if (!(await mayHandBack(request))) throw new SenderError(TOO_MANY)
  waits.set(request, counted.ttlInSeconds)
}

/**
 * Counts a form that brings a file. Gives the wait where its address has brought too many in a minute and it is handed
 * back. Throws SenderError (429) where it is not.
 */
export async function countFiles(request: FastifyRequest): Promise<number | undefined> {
  const counted = await request.routeOptions.config.countFiles?.(request)
  if (counted === undefined || counted.isAllowed || !counted.isExceeded) return undefined
  if (await mayHandBack(request)) return counted.ttlInSeconds
  throw new SenderError(TOO_MANY)
}

/** Whether a form may be handed back: a browser shows the answer to somebody, and reading the form is cheap enough. */
export async function mayHandBack(request: FastifyRequest): Promise<boolean> {
  const { handingBack, isForm } = request.routeOptions.config
  const { headers } = request
  const kind = kindOf(headers['content-type'] ?? '')
  const isPage = (headers['sec-fetch-dest'] ?? 'document') === 'document'
  if (!isForm || kind === undefined || !isPage) return false
  // A body of unknown length is no number, and no number is at most another.
  if (!(Number(headers['content-length'] ?? Number.NaN) <= MOST_BYTES[kind])) return false
  const counted = await handingBack?.[kind](request)
  return counted === undefined || counted.isAllowed || !counted.isExceeded
}

function kindOf(contentType: string): keyof Limits | undefined {
  if (contentType.startsWith('application/x-www-form-urlencoded')) return 'texts'
  return contentType.startsWith('multipart/form-data') ? 'files' : undefined
}
