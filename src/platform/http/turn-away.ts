/** Who may not call a route is led to where one signs in, or is told; a form that was filled in is handed back (ADR 0070). */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import { holds } from '../auth/permission.ts'
import { answerUnsentForm } from './answer-refused-form.ts'
import { answerProblem } from './problems.ts'
import { mayHandBack } from './rate-limits.ts'
import { readUnkept } from './read-form.ts'
import type { Refusal, UnkeptForm } from './refused-form.ts'
import type { RawFields, Upload } from './request.ts'
import type { Route, Who } from './route.ts'
import type { ServerParts } from './server-parts.ts'

/** A form that has been read already. */
type Read = { readonly fields: RawFields; readonly uploads: readonly Upload[] }

/** Why the actor may not call, or undefined when it may. */
export function refuse(who: Who, actor: Actor): Refusal | undefined {
  if (who === 'anyone') return undefined
  if (who === 'no officer') return actor.kind === 'officer' ? 'officer_may_not' : undefined
  if (who === 'citizen') return actor.kind === 'citizen' ? undefined : 'sign_in_as_citizen'
  if (actor.kind !== 'officer') return 'sign_in_as_officer'
  if (who === 'officer' || holds(actor, who)) return undefined
  return 'not_allowed'
}

/** Answers who may not call the route. `read`: the form, where it has been read already. */
export async function turnAway(
  parts: ServerParts,
  route: Route,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  why: Refusal,
  read?: Read,
): Promise<void> {
  const isUnknown = why === 'sign_in_as_citizen' || why === 'sign_in_as_officer'
  if (isUnknown && route.method === 'GET' && !route.path.startsWith('/api/')) {
    const as = why === 'sign_in_as_officer' ? 'officer' : 'citizen'
    await reply.redirect(parts.signInPath(as, request.originalUrl), 303)
    return
  }
  const form = await formOf(request, read)
  if (form === undefined)
    await answerProblem(parts, request, reply, isUnknown ? 'sign_in_first' : 'not_allowed')
  else
    await answerUnsentForm(parts, { ...form, why, filledInOn: pageOfForm(request) }, request, reply)
}

/** What was filled in; undefined where there is nothing, or nothing that may be handed back. */
async function formOf(
  request: FastifyRequest,
  read: Read | undefined,
): Promise<UnkeptForm | undefined> {
  if (!(await mayHandBack(request))) return undefined
  const form =
    read === undefined
      ? await readUnkept(request)
      : { fields: read.fields, files: read.uploads.map(({ field, name }) => ({ field, name })) }
  return Object.keys(form.fields).length + form.files.length === 0 ? undefined : form
}

/** Where the form was filled in, as the browser says. Not the answer to a form that was sent, which nobody can open again. */
function pageOfForm({ headers, originalUrl, routeOptions, server }: FastifyRequest) {
  const { referer = '', host } = headers
  if (!URL.canParse(referer)) return undefined
  const page = new URL(referer)
  if (page.host !== host) return undefined
  const isAnswer = page.pathname === originalUrl.split('?')[0]
  const { url = '' } = routeOptions
  if (isAnswer && !server.hasRoute({ method: 'GET', url })) return undefined
  return page.pathname + page.search
}
