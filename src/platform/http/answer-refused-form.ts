import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { VISITOR } from '../auth/actor.ts'
import type { Problem } from './answer.ts'
import { contextOf } from './context.ts'
import { answerProblem, PROBLEM_STATUS, siteOrNone } from './problems.ts'
import type { HandedBack, UnsentForm } from './refused-form.ts'
import { documentOf } from './render.ts'
import type { PageContext } from './request.ts'
import { sendText } from './send-text.ts'
import type { ServerParts } from './server-parts.ts'

/** Hands back a form that came too often from its address. */
export async function answerRefusedForm(
  parts: ServerParts,
  form: HandedBack,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  void reply.header('retry-after', form.wait)
  await answerWithForm(parts, { request, reply }, 'too_many', context =>
    parts.refusedForm(context, form),
  )
}

/** Hands back a form whose sender may not send it, as far as the session goes. */
export async function answerUnsentForm(
  parts: ServerParts,
  form: UnsentForm,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const isKnown = form.why === 'officer_may_not' || form.why === 'not_allowed'
  const problem = isKnown ? 'not_allowed' : 'sign_in_first'
  await answerWithForm(parts, { request, reply }, problem, context =>
    parts.unsentForm(context, form),
  )
}

/** Answers with a page that carries the form, for nobody but who sent it: no cache keeps it. */
async function answerWithForm(
  parts: ServerParts,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  problem: Problem,
  pageOf: (context: PageContext) => VNode,
): Promise<void> {
  const site = await siteOrNone(parts, request)
  if (site === undefined) {
    await answerProblem(parts, request, reply, problem)
    return
  }
  const context = contextOf(request, site, VISITOR)
  await sendText(request, reply.status(PROBLEM_STATUS[problem]), {
    text: await documentOf(parts, context, pageOf(context)),
    contentType: 'text/html; charset=utf-8',
  })
}
