import type { FastifyReply, FastifyRequest } from 'fastify'
import { dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import { type Actor, VISITOR } from '../auth/actor.ts'
import { preparePage } from '../cache/public-pages.ts'
import { siteTag } from '../cache/site-tag.ts'
import { publicUrl } from '../config/config.ts'
import type { Answer, CookieChange } from './answer.ts'
import { contextOf } from './context.ts'
import { chooseEncoding } from './encodings.ts'
import { leadForGood } from './lead-for-good.ts'
import { answerProblem } from './problems.ts'
import { asPreview, documentOf } from './render.ts'
import type { SiteRef } from './request.ts'
import { sendText } from './send-text.ts'
import type { ServerParts } from './server-parts.ts'
import { headersOf, isHeld, pageKey, unchangedHeaders } from './warm-pages.ts'

type Sending = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly site: SiteRef
  readonly actor: Actor
  /** The moment before the page's data was read. */
  readonly mark: number
}

const END_OF_DAY = 1440

/**
 * What other sites may show in their pages: feed readers the pictures of the news, maps the bounds of a ward. The same
 * bytes for everyone, so that nobody's session lends them anything. The rest is for this origin's pages alone.
 */
const FOR_OTHER_SITES = {
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
} as const

/** Sends what a handler gave back. */
export async function sendAnswer(
  parts: ServerParts,
  sending: Sending,
  answer: Answer,
): Promise<void> {
  const { request, reply } = sending
  switch (answer.kind) {
    case 'page': {
      setCookies(parts, reply, answer.cookies)
      const context = contextOf(request, sending.site, sending.actor)
      const text = await documentOf(parts, context, answer.view)
      await sendText(request, reply.status(answer.status), {
        text: answer.isPreview ? asPreview(context, text) : text,
        contentType: 'text/html; charset=utf-8',
      })
      return
    }
    case 'public_page':
      // Whoever asks first, everyone gets this page: it is made as for nobody in particular.
      await sendPublic(parts, sending, {
        text: await documentOf(parts, contextOf(request, sending.site, VISITOR), answer.view),
        contentType: 'text/html; charset=utf-8',
        tags: [...answer.tags, siteTag(sending.site.id)],
        until: answer.until,
      })
      return
    case 'text':
      if (answer.tags === undefined) await sendText(request, reply, answer)
      else {
        void reply.headers(FOR_OTHER_SITES)
        await sendPublic(parts, sending, {
          text: answer.text,
          contentType: answer.contentType,
          tags: answer.tags,
        })
      }
      return
    case 'redirect':
      setCookies(parts, reply, answer.cookies)
      if (answer.permanent) await leadForGood(reply, answer.location)
      else await reply.header('cache-control', 'no-store').redirect(answer.location, 303)
      return
    case 'json':
      await sendText(request, reply.status(answer.status), {
        text: JSON.stringify(answer.value),
        contentType: 'application/json; charset=utf-8',
      })
      return
    case 'download':
      if (answer.unchanging) void reply.headers(FOR_OTHER_SITES)
      await reply
        .header(
          'cache-control',
          answer.unchanging ? 'public, max-age=31536000, immutable' : 'private, no-store',
        )
        .header('x-content-type-options', 'nosniff')
        .header('content-disposition', disposition(answer.name, answer.inline))
        .type(answer.mediaType)
        .send(answer.body)
      return
    case 'empty':
      await reply.status(204).send()
      return
    case 'problem':
      await answerProblem(parts, request, reply, answer.problem, answer.detail)
  }
}

async function sendPublic(
  parts: ServerParts,
  { request, reply, mark }: Sending,
  made: {
    text: string
    contentType: string
    tags: readonly string[]
    until?: Instant | undefined
  },
): Promise<void> {
  const now = parts.deps.clock.now()
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined && !name.startsWith('x-ratelimit')) headers[name] = String(value)
  }
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  const kept = await preparePage(made.text, {
    encoding,
    status: 200,
    contentType: made.contentType,
    headers,
    tags: made.tags,
    expiresAt: Math.min(
      instantAt(dateInVietNam(now), END_OF_DAY).getTime(),
      made.until?.getTime() ?? Number.POSITIVE_INFINITY,
    ),
  })
  parts.pages.keep(pageKey(request.headers.host, request.originalUrl, encoding), kept, mark)
  if (isHeld(kept, request.headers['if-none-match']))
    await reply.status(304).headers(unchangedHeaders(kept)).send()
  else await reply.headers(headersOf(kept)).send(kept.body)
}

function setCookies(
  parts: ServerParts,
  reply: FastifyReply,
  cookies: readonly CookieChange[] = [],
): void {
  const secure = publicUrl(parts.deps.config).startsWith('https:')
  for (const { name, value, maxAgeSeconds } of cookies) {
    const common = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
    if (value === undefined) void reply.clearCookie(name, common)
    else
      void reply.setCookie(name, value, {
        ...common,
        ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
      })
  }
}

/** RFC 6266 with the name in UTF-8, and an ASCII one for old phones. */
function disposition(name: string, inline: boolean): string {
  const ascii = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '')
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
