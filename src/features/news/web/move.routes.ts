import type { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { Permission } from '#platform/auth/permission.ts'
import { type Answer, problem, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { Move } from '../domain/move.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { moveArticle } from '../use-cases/move-article.ts'
import { showDeskArticle } from './desk-view.ts'
import {
  type MoveName,
  publishForm,
  readMoment,
  reasonForm,
  seenForm,
  withdrawalForm,
} from './move.forms.ts'
import { idParam } from './news.forms.ts'

const { write, publish } = NEWS_PERMISSIONS

/** What a form asks for: a move, or what is wrong with it. `done` names what is told afterwards. */
type Read = { move: Move; done?: MoveName } | { errors: FieldErrors }

type MoveSpec<Form> = {
  readonly name: MoveName
  readonly who: Permission
  readonly form: z.ZodType<Form> | undefined
  readonly read: (form: Form) => Read
}

/** The moves of an article, each a form on its page. */
export function moveRoutes(deps: FeatureDeps): Route[] {
  const simple = (name: MoveName, who: Permission, kind: SimpleKind) =>
    moveRoute(deps, { name, who, form: undefined, read: () => ({ move: { kind } }) })
  const reasoned = (name: MoveName, kind: 'return' | 'withdraw') =>
    moveRoute(deps, {
      ...{ name, who: publish, form: reasonForm },
      read: ({ reason }) => ({ move: { kind, reason } }),
    })
  return [
    simple('gui-duyet', write, 'ask_approval'),
    simple('lay-lai', write, 'take_back'),
    simple('bo-hen', publish, 'unschedule'),
    reasoned('tra-lai', 'return'),
    reasoned('rut', 'withdraw'),
    moveRoute(deps, { name: 'dang', who: publish, form: publishForm, read: readPublish }),
    moveRoute(deps, {
      ...{ name: 'dang-ban-sua', who: publish, form: seenForm },
      read: ({ seen }) => ({ move: { kind: 'publish_changes', seen } }),
    }),
    moveRoute(deps, {
      ...{ name: 'gio-rut', who: publish, form: withdrawalForm },
      read: form => {
        const { at, errors } = readMoment(form, ['withdraw_day', 'withdraw_time'])
        return isEmpty(errors) ? { move: { kind: 'set_withdrawal', at } } : { errors }
      },
    }),
  ]
}

type SimpleKind = Exclude<
  Move['kind'],
  'return' | 'withdraw' | 'publish' | 'schedule' | 'publish_changes' | 'set_withdrawal'
>

function readPublish(form: z.output<typeof publishForm>): Read {
  const withdraw = readMoment(form, ['withdraw_day', 'withdraw_time'])
  const { seen } = form
  if (form.when === 'now') {
    const move = { kind: 'publish', seen, withdrawAt: withdraw.at } as const
    return isEmpty(withdraw.errors) ? { move } : { errors: withdraw.errors }
  }
  const { at, errors } = readMoment(form, ['day', 'time'])
  const isMissing = at === undefined && isEmpty(errors)
  const wrong = { ...(isMissing ? { day: 'day_wrong' } : {}), ...errors, ...withdraw.errors }
  if (at === undefined || !isEmpty(wrong)) return { errors: wrong }
  return { move: { kind: 'schedule', seen, at, withdrawAt: withdraw.at }, done: 'hen-gio' }
}

function isEmpty(errors: FieldErrors): boolean {
  return Object.keys(errors).length === 0
}

function moveRoute<Form>(deps: FeatureDeps, spec: MoveSpec<Form>): Route {
  return route({
    method: 'POST',
    path: `/can-bo/tin-tuc/:id/${spec.name}`,
    who: spec.who,
    audit: 'act',
    params: idParam,
    ...(spec.form === undefined ? {} : { body: spec.form }),
    handle: request => move(deps, spec, request),
  })
}

type MoveRequest<Form> = RouteRequest<{ id: string }, unknown, Form, Officer>

async function move<Form>(
  deps: FeatureDeps,
  spec: MoveSpec<Form>,
  request: MoveRequest<Form>,
): Promise<Answer> {
  const { body, site, language, params, actor, page } = request
  const refuse = (errors: FieldErrors) =>
    showDeskArticle(
      deps,
      { siteId: site.id, language, id: params.id, version: 'vi', actor, page },
      { move: { name: spec.name, errors, raw: body.raw } },
    )
  if (!body.ok) return refuse(body.errors)
  const read = spec.read(body.value)
  if ('errors' in read) return refuse(read.errors)
  const input = { siteId: site.id, articleId: params.id, officerId: actor.id }
  const moved = await moveArticle(deps, input, read.move)
  if (moved.ok)
    return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=${read.done ?? spec.name}`))
  const { code } = moved.error
  if (code === 'article_not_found') return problem('not_found')
  return refuse({ [FIELDS[code] ?? '']: code })
}

/** The field that mends a refusal; others are about the whole article. */
const FIELDS: Readonly<Record<string, string>> = {
  reason_missing: 'reason',
  publish_time_passed: 'day',
  withdrawal_time_passed: 'withdraw_day',
  withdrawal_before_publication: 'withdraw_day',
}
