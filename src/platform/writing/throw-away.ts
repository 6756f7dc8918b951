/** Throwing a draft away: who may, and the button's route. Readers never saw it, so that nobody misses it. */
import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import type { Officer } from '../auth/actor.ts'
import type { Permission } from '../auth/permission.ts'
import { type Answer, notFound, redirect } from '../http/answer.ts'
import type { RouteRequest } from '../http/request.ts'
import { type Route, route } from '../http/route.ts'

/** What is looked at before a draft is thrown away. */
export type Draft = {
  /** Readers saw it once, or are to see it at a set time. */
  readonly wasOut: boolean
  /** Somebody is asked to approve it. */
  readonly isAsked: boolean
  /** Who saved it first; undefined when the system imported it. */
  readonly writerId: string | undefined
}

/** Why a draft is not thrown away. */
export type ThrowAwayProblem = 'draft_was_out' | 'draft_awaits_approval' | 'draft_of_another'

/** Tells why that officer may not throw the draft away, or gives undefined. */
export function throwAwayProblem(
  { wasOut, isAsked, writerId }: Draft,
  { officerId, mayPublish }: { readonly officerId: string; readonly mayPublish: boolean },
): ThrowAwayProblem | undefined {
  if (wasOut) return 'draft_was_out'
  if (isAsked) return 'draft_awaits_approval'
  return mayPublish || writerId === officerId ? undefined : 'draft_of_another'
}

/** The part of a text's page that tells where it stands: why it stays is told there. */
const WHERE_IT_STANDS = 'duyet-dang'

/** What the address of the list says when a draft was thrown away. */
export const DRAFT_GONE = 'bo-ban-thao'

type ThrowAwayRequest = RouteRequest<{ id: string }, unknown, unknown, Officer>

/** The button of a desk that throws a draft away. */
export function throwAwayRoute(desk: {
  /** Where a text is: `/can-bo/tin-tuc`, its id follows. */
  readonly path: string
  readonly who: Permission
  throwAway(request: ThrowAwayRequest): Promise<Result<undefined, { readonly code: string }>>
  /** The page of the text, with what is wrong; not found where there is no such text. */
  show(request: ThrowAwayRequest, errors: Readonly<Record<string, string>>): Promise<Answer>
}): Route {
  return route({
    method: 'POST',
    path: `${desk.path}/:id/bo`,
    who: desk.who,
    audit: 'act',
    params: z.object({ id: z.string().refine(isId) }),
    async handle(request) {
      const done = await desk.throwAway(request)
      if (done.ok) return redirect(`${href(request.language, desk.path)}?xong=${DRAFT_GONE}`)
      if (done.error.code.endsWith('_not_found')) return notFound()
      return desk.show(request, { [WHERE_IT_STANDS]: done.error.code })
    },
  })
}
