/** One route on the server: who may, what came, what is recorded, then the handler and its answer. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, type Officer, VISITOR } from '../auth/actor.ts'
import type { FileStore } from '../files/file-store.ts'
import { actorOfForm, dependsOnForm, follow } from './acting-site.ts'
import type { Answer } from './answer.ts'
import { cleanFields, parseFields } from './clean-fields.ts'
import { contextOf } from './context.ts'
import type { FeatureDeps } from './feature.ts'
import { answerProblem } from './problems.ts'
import { type Limits, rateLimits, waitOf } from './rate-limits.ts'
import { readForm as readSentForm, readUnkept, type SentForm } from './read-form.ts'
import { recordWhatIsShown } from './record-shown.ts'
import { RefusedForm } from './refused-form.ts'
import type { FieldErrors, Parsed, RouteRequest, SiteRef } from './request.ts'
import type { Route, Who } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { sendAnswer } from './send-answer.ts'
import { sendLimitOf } from './send-limit.ts'
import { SESSION_COOKIE, type ServerParts } from './server-parts.ts'
import { refuse, turnAway } from './turn-away.ts'

/** Mounts the route. */
export function mountRoute(
  app: FastifyInstance,
  parts: ServerParts,
  route: Route,
  limits: Limits | undefined,
): void {
  app.route({
    method: route.method,
    url: route.path,
    ...withLimit(rateLimits(app, limits, route), route),
    ...bodyLimit(route),
    handler: async (request, reply) => {
      await answer(parts, route, request, reply)
      return reply
    },
  })
}

/** The server keeps with the route what may be sent to it, to say so to who sends more. */
function withLimit<C extends { config: object }>(kept: C, route: Route): C {
  return { ...kept, config: { ...kept.config, sendLimit: sendLimitOf(route) } }
}

function bodyLimit({ upload, textFile }: Route): { bodyLimit?: number } {
  if (upload === undefined && textFile === undefined) return {}
  const files = (upload?.maxFiles ?? 0) * (upload?.maxBytes ?? 0) + (textFile?.maxBytes ?? 0)
  return { bodyLimit: files + 1_000_000 }
}

async function answer(
  parts: ServerParts,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (route.method === 'POST' && !route.fromElsewhere && !isSameOrigin(request.headers)) {
    await answerProblem(parts, request, reply, 'not_allowed')
    return
  }
  const wait = waitOf(request)
  if (wait !== undefined) throw new RefusedForm({ ...(await readUnkept(request)), wait })
  const mark = parts.pages.mark()
  const siteOfHost = await parts.resolveSite(request.host)
  const session = route.fromElsewhere
    ? VISITOR
    : await parts.resolveActor(request.cookies[SESSION_COOKIE])
  const form = dependsOnForm(route, session) ? await readForm(parts, route, request) : undefined
  const actor =
    form === undefined
      ? session
      : await actorOfForm(parts, request, session as Officer, form.fields)
  const refusal = actor === undefined ? 'not_allowed' : refuse(route.who, actor)
  if (actor === undefined || refusal !== undefined) {
    await turnAway(parts, route, { request, reply }, refusal ?? 'not_allowed', form)
    return
  }
  const site = isForOfficers(route.who, actor) ? await parts.siteOf(actor) : siteOfHost
  const asked = await readRequest(parts, route, request, { actor, site, form })
  if (!asked.ok) {
    await answerProblem(parts, request, reply, asked.problem, asked.detail)
    return
  }
  const made = await route.handle(asked.value as never)
  await follow(parts, session, actor, made)
  await recordWhatIsShown(parts, route, { actor, site, params: asked.value.params }, made)
  await send(parts, route, { request, reply, site, actor, mark }, made, asked.value)
}

/** What only its owner may open says so once it is asked for: that is answered as on any other route. */
async function send(
  parts: ServerParts,
  route: Route,
  sending: Parameters<typeof sendAnswer>[1],
  made: Answer,
  { body, uploads }: Pick<RouteRequest<unknown, unknown, unknown, Actor>, 'body' | 'uploads'>,
): Promise<void> {
  if (made.kind === 'problem' && made.problem === 'sign_in_first')
    await turnAway(parts, route, sending, 'sign_in_as_citizen', { fields: body.raw, uploads })
  else await sendAnswer(parts, sending, made)
}

type Asked =
  | { ok: true; value: RouteRequest<unknown, unknown, unknown, Actor> }
  | { ok: false; problem: 'not_found' | 'bad_request'; detail?: string | undefined }

/** The request as the handler takes it, or what is wrong with it. */
async function readRequest(
  parts: ServerParts,
  route: Route,
  request: FastifyRequest,
  known: { actor: Actor; site: SiteRef; form: SentForm | undefined },
): Promise<Asked> {
  const params = parsePart(route.params, request.params)
  if (!params.ok) return { ok: false, problem: 'not_found' }
  const query = parsePart(route.query, request.query)
  if (!query.ok) {
    // Programs are told which field; people get a page in their language, and the codes are no words of it.
    const detail = route.path.startsWith('/api/') ? describe(query.errors) : undefined
    return { ok: false, problem: 'bad_request', detail }
  }
  const form = known.form ?? (await readForm(parts, route, request))
  const value = requestOf(parts, route, request, {
    ...{ actor: known.actor, site: known.site },
    ...{ params: params.value, query: query.value, form },
  })
  if (!value.body.ok && !Object.values(value.body.errors).every(isCode))
    return { ok: false, problem: 'bad_request' }
  return { ok: true, value }
}

/** In officers' pages the site is the one in which the officer acts. */
function isForOfficers(who: Who, actor: Actor): actor is Officer {
  return actor.kind === 'officer' && who !== 'anyone'
}

type Part = { ok: true; value: unknown } | { ok: false; errors: FieldErrors }

function parsePart(schema: Route['params'], given: unknown): Part {
  if (schema === undefined) return { ok: true, value: {} }
  return parseFields(schema, cleanFields(pairs(given)))
}

function* pairs(given: unknown): Iterable<[string, string]> {
  for (const [name, value] of Object.entries(given ?? {})) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value])
      yield [name, String(item)]
  }
}

function readForm(parts: ServerParts, route: Route, request: FastifyRequest): Promise<SentForm> {
  if (route.method !== 'POST') return Promise.resolve({ fields: {}, uploads: [], tooLarge: [] })
  return readSentForm(request, storeOf(parts.deps, route), route)
}

function requestOf(
  parts: ServerParts,
  route: Route,
  request: FastifyRequest,
  known: { actor: Actor; site: SiteRef; params: unknown; query: unknown; form: SentForm },
): RouteRequest<unknown, unknown, unknown, Actor> {
  const { form, ...asked } = known
  const body = bodyOf(route, form)
  return {
    ...asked,
    language: contextOf(request, known.site, VISITOR).language,
    now: parts.deps.clock.now(),
    body,
    uploads: form.uploads,
    page: contextOf(request, known.site, known.actor),
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    cookies: request.cookies,
  }
}

/** A file of text that is larger than the route takes is an error of its field. */
function bodyOf(route: Route, { fields, tooLarge }: SentForm): Parsed<unknown> {
  const body: Parsed<unknown> =
    route.body === undefined
      ? { ok: true, value: undefined, raw: fields }
      : parseFields(route.body, fields)
  if (tooLarge.length === 0) return body
  const large = Object.fromEntries(tooLarge.map(field => [field, 'file_too_large']))
  return { ok: false, errors: { ...(body.ok ? {} : body.errors), ...large }, raw: body.raw }
}

/** A code has words. Any other error is the schema's own: what came cannot be from a form of ours, left as it was. */
function isCode(error: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(error)
}

function describe(errors: FieldErrors): string {
  return Object.entries(errors)
    .map(([field, message]) => `${field}: ${message}`)
    .join('; ')
}

/** Where the files of a route's form are kept. */
function storeOf({ files, erasableFiles }: FeatureDeps, { upload }: Route): FileStore {
  return upload?.erasable === true ? erasableFiles : files
}
