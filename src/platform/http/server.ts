/** The web server: Fastify with our routes on it, nothing autoloaded. */
import { createServer } from 'node:http'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Config, mapTileSource, publicUrl } from '../config/config.ts'
import { answerRefusedForm } from './answer-refused-form.ts'
import { answerBrokenRequest } from './broken-request.ts'
import { stripLanguage } from './languages.ts'
import { leadFromFormerHost } from './lead-from-former-host.ts'
import { isHomeWithQuery, leadOn } from './lead-on.ts'
import { mountRoute } from './mount-route.ts'
import { answerProblem, problemOfError } from './problems.ts'
import { countRequests } from './rate-limits.ts'
import { RefusedForm } from './refused-form.ts'
import type { ServerParts } from './server-parts.ts'
import { sendWarmPage } from './warm-pages.ts'

const MOST_BODY_BYTES = 1_000_000

/** What is being answered when the server is told to end may go on for so long. */
const GRACE_MS = 3000

/** Builds the server; the caller listens and closes. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { deps, pages } = parts
  const app = Fastify({
    bodyLimit: MOST_BODY_BYTES,
    trustProxy: deps.config.TRUST_PROXY === 'yes',
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
    requestTimeout: 120_000,
    rewriteUrl: stripLanguage,
    // An address that cannot be read never reaches a route, nor the error handler.
    frameworkErrors: (error, request, reply) => void answerError(parts, error, request, reply),
    clientErrorHandler: (error, socket) => void answerBrokenRequest(parts, error, socket),
    serverFactory: handler =>
      createServer((request, response) => {
        if (!sendWarmPage(pages, deps.clock, request, response)) handler(request, response)
      }),
  })
  // A browser that has connected ahead, or a sender that stops halfway, would hold up the end for minutes.
  app.addHook('preClose', done => {
    setTimeout(() => {
      app.server.closeAllConnections()
    }, GRACE_MS).unref()
    done()
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: MOST_BODY_BYTES })
  await app.register(multipart)
  await app.register(helmet, { ...securityHeaders(deps.config) })
  const limits = await countRequests(app, deps.config)
  await app.register(fastifyStatic, {
    root: parts.assets,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    index: false,
  })
  app.addHook('onRequest', (request, reply, done) => {
    leadElsewhere(parts, request, reply).then(isSent => {
      if (!isSent) done()
    }, done)
  })
  app.setErrorHandler((error, request, reply) => answerError(parts, error, request, reply))
  app.setNotFoundHandler((request, reply) => answerProblem(parts, request, reply, 'not_found'))
  for (const feature of parts.features) {
    for (const route of feature.routes) mountRoute(app, parts, route, limits)
  }
  return app
}

async function leadElsewhere(parts: ServerParts, request: FastifyRequest, reply: FastifyReply) {
  if (await leadFromFormerHost(parts, request, reply)) return true
  if (!isHomeWithQuery(request)) return false
  return leadOn(parts, await parts.resolveSite(request.host), request, reply)
}

async function answerError(
  parts: ServerParts,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (error instanceof RefusedForm) {
    await answerRefusedForm(parts, error.form, request, reply)
    return
  }
  const problem = problemOfError(error)
  if (problem === 'failed') {
    parts.deps.log.error(
      { err: error, method: request.method, route: request.routeOptions.url },
      'A request failed',
    )
  }
  await answerProblem(parts, request, reply, problem)
}

function securityHeaders(config: Config) {
  const overHttps = publicUrl(config).startsWith('https:')
  const tiles = mapTileSource(config)
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', ...(tiles === undefined ? [] : [tiles])],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(overHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: overHttps ? { maxAge: 31_536_000 } : (false as const),
    referrerPolicy: { policy: 'same-origin' as const },
    crossOriginEmbedderPolicy: false,
  }
}
