import type { FastifyReply, FastifyRequest } from 'fastify'
import { VISITOR } from '../auth/actor.ts'
import type { Problem } from './answer.ts'
import { contextOf } from './context.ts'
import { languageOf } from './languages.ts'
import { leadOn } from './lead-on.ts'
import { documentOf } from './render.ts'
import type { SiteRef } from './request.ts'
import { sendText } from './send-text.ts'
import type { ServerParts } from './server-parts.ts'

/** HTTP status of each problem. */
export const PROBLEM_STATUS: Readonly<Record<Problem, number>> = {
  not_found: 404,
  not_allowed: 403,
  sign_in_first: 401,
  bad_request: 400,
  too_many: 429,
  too_large: 413,
  unsupported: 415,
  conflict: 409,
  gone: 410,
  failed: 500,
}

/** What went wrong, told from an error of the framework; anything unknown is our own fault (`failed`). */
export function problemOfError(error: unknown): Problem {
  const status = (error as { statusCode?: unknown }).statusCode
  switch (status) {
    case 404:
    // An address that is too long to be one of ours.
    case 414:
      return 'not_found'
    case 413:
      return 'too_large'
    case 415:
      return 'unsupported'
    case 429:
      return 'too_many'
    default:
      return typeof status === 'number' && status >= 400 && status < 500 ? 'bad_request' : 'failed'
  }
}

/** Answers a problem: JSON (RFC 9457) to callers of the API, a page that says what to do next to people. */
export async function answerProblem(
  parts: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  detail?: string,
): Promise<void> {
  const status = PROBLEM_STATUS[problem]
  void reply.status(status)
  if (request.url.startsWith('/api/')) {
    await sendText(request, reply, {
      text: JSON.stringify({
        type: 'about:blank',
        status,
        title: problem,
        ...(detail === undefined ? {} : { detail }),
      }),
      contentType: 'application/problem+json; charset=utf-8',
    })
    return
  }
  const site = await siteOrNone(parts, request)
  if (site === undefined) {
    void reply.status(503).header('retry-after', '30').type('text/plain; charset=utf-8')
    await reply.send(parts.lastResort(languageOf(request.raw)))
    return
  }
  if (problem === 'not_found' && (await leadOn(parts, site, request, reply))) return
  const context = contextOf(request, site, VISITOR)
  const { sendLimit } = request.routeOptions.config
  const view = parts.problemPage(context, problem, detail, sendLimit)
  await sendText(request, reply, {
    text: await documentOf(parts, context, view),
    contentType: 'text/html; charset=utf-8',
  })
}

/** The site; undefined while the database is away or holds none: then there is no page to put a problem on. */
export async function siteOrNone(
  parts: ServerParts,
  request: FastifyRequest,
): Promise<SiteRef | undefined> {
  try {
    return await parts.resolveSite(request.host)
  } catch {
    return undefined
  }
}
