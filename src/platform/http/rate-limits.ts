/** How often one address may ask a route: all requests, and those that bring files by themselves, since they fill the disk. */
import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit'
import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config/config.ts'
import type { Route } from './route.ts'
import { SenderError } from './sender-error.ts'

type CountFiles = ReturnType<FastifyInstance['createRateLimit']>

declare module 'fastify' {
  interface FastifyContextConfig {
    countFiles?: CountFiles
  }
}

const TOO_MANY = 429
/**
 * Requests a minute from one address to routes that state no limit of their own. Thousands of phones share an address of
 * a mobile network: two hundred of them who open a page, its form and its answer at once are no attack.
 */
const MOST_FROM_ONE_ADDRESS = 3000

/** Counts requests, where the settings say so. Styles, scripts and fonts are files that lie ready: they cost no more than a refusal. */
export async function countRequests(app: FastifyInstance, config: Config): Promise<void> {
  if (config.RATE_LIMIT !== 'yes') return
  await app.register(rateLimit, {
    ...inAMinute(MOST_FROM_ONE_ADDRESS),
    allowList: request => request.url.startsWith('/assets/'),
  })
}

/** The limits of a route, as the server keeps them with it. */
export function rateLimits(
  app: FastifyInstance,
  config: Config,
  { perMinute, upload }: Pick<Route, 'perMinute' | 'upload'>,
): FastifyContextConfig {
  if (config.RATE_LIMIT !== 'yes') return {}
  return {
    ...(perMinute === undefined ? {} : { rateLimit: inAMinute(perMinute) }),
    ...(upload?.perMinute === undefined
      ? {}
      : { countFiles: app.createRateLimit(inAMinute(upload.perMinute)) }),
  }
}

function inAMinute(max: number): CreateRateLimitOptions {
  return { max, timeWindow: '1 minute' }
}

/** Counts a form that brings a file. Throws SenderError (429) where its address has brought too many in a minute. */
export async function countFiles(request: FastifyRequest): Promise<void> {
  const counted = await request.routeOptions.config.countFiles?.(request)
  if (counted !== undefined && !counted.isAllowed && counted.isExceeded)
    throw new SenderError(TOO_MANY)
}
