import type { FastifyReply, FastifyRequest } from 'fastify'
import { VISITOR } from '../auth/actor.ts'
import { contextOf } from './context.ts'
import { answerProblem, PROBLEM_STATUS, siteOrNone } from './problems.ts'
import type { HandedBack } from './refused-form.ts'
import { documentOf } from './render.ts'
import { sendText } from './send-text.ts'
import type { ServerParts } from './server-parts.ts'

/** Answers with a page that carries the form, for nobody but who sent it: no cache keeps it. */
export async function answerRefusedForm(
  parts: ServerParts,
  form: HandedBack,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  void reply.header('retry-after', form.wait)
  const site = await siteOrNone(parts, request)
  if (site === undefined) {
    await answerProblem(parts, request, reply, 'too_many')
    return
  }
  const context = contextOf(request, site, VISITOR)
  await sendText(request, reply.status(PROBLEM_STATUS.too_many), {
    text: await documentOf(parts, context, parts.refusedForm(context, form)),
    contentType: 'text/html; charset=utf-8',
  })
}
