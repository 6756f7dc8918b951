import { z } from 'zod'
import { isRole, organisationWords } from '#features/organisation'
import { addMinutes, dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { sealPending } from '../credentials/pending.ts'
import { newTotpSecret } from '../credentials/totp.ts'
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../domain/demo-accounts.ts'
import { localPath } from '../domain/local-path.ts'
import { SECOND_STEP_MINUTES } from '../domain/sign-in-limits.ts'
import { listDemoAccounts } from '../store/officer-credential.queries.ts'
import { checkPassword } from '../use-cases/check-password.ts'
import { words } from '../words.ts'
import { returnTo, typed } from './fields.ts'
import { passwordForm, type SecondStep } from './officer-sign-in.forms.ts'
import { PasswordPage } from './officer-sign-in.page.tsx'
import { SECOND_STEP_COOKIE, SECOND_STEP_PURPOSE } from './second-step.routes.ts'

type Request = RouteRequest<unknown, unknown, unknown, Actor>

/** First step of an officer's sign-in: username and password. */
export function officerSignInRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/can-bo/dang-nhap',
      who: 'anyone',
      audit: 'nothing personal',
      query: z.object({
        tiep: returnTo,
        'tai-khoan': z.string().max(100).optional().catch(undefined),
        loi: z.literal('het-han').optional().catch(undefined),
      }),
      handle(request) {
        const { query, actor, language } = request
        const target = localPath(query.tiep, href(language, '/can-bo'))
        if (actor.kind === 'officer') return redirect(target)
        const error = query.loi && { field: undefined, code: 'second_step_expired' }
        return passwordPage(deps, request, {
          returnTo: target,
          username: query['tai-khoan'],
          error,
        })
      },
    }),
    route({
      method: 'POST',
      path: '/can-bo/dang-nhap',
      who: 'anyone',
      audit: 'nothing personal',
      perMinute: 30,
      secret: true,
      body: passwordForm,
      async handle(request) {
        const { body, site, language, ip, now } = request
        const target = localPath(typed(body.raw, 'tiep'), href(language, '/can-bo'))
        const again = (field: 'username' | 'password' | undefined, code: string) =>
          passwordPage(deps, request, {
            returnTo: target,
            username: typed(body.raw, 'username'),
            error: { field, code },
          })
        if (!body.ok) {
          const field = body.errors['username'] === undefined ? 'password' : 'username'
          return again(field, body.errors[field] ?? 'sign_in_refused')
        }
        const checked = await checkPassword(deps, { siteId: site.id, ip, ...body.value })
        if (!checked.ok) return again('password', checked.error.code)
        const { officerId, hasDevice } = checked.value
        const step: SecondStep = {
          officerId,
          returnTo: target,
          until: addMinutes(now, SECOND_STEP_MINUTES).getTime(),
          ...(hasDevice ? {} : { secret: newTotpSecret() }),
        }
        const value = sealPending(deps.keys, SECOND_STEP_PURPOSE, step)
        return redirect(href(language, `/can-bo/dang-nhap/${hasDevice ? 'ma' : 'gan-thiet-bi'}`), {
          cookies: [{ name: SECOND_STEP_COOKIE, value, maxAgeSeconds: SECOND_STEP_MINUTES * 60 }],
        })
      },
    }),
  ]
}

async function passwordPage(
  { db, config }: FeatureDeps,
  { site, language, now }: Request,
  state: {
    returnTo: string
    username: string | undefined
    error: { field: 'username' | 'password' | undefined; code: string } | undefined
  },
): Promise<Answer> {
  const isDemo = site.isDemo && config.DEMO === 'yes'
  const accounts = isDemo
    ? await listDemoAccounts(db, site.id, DEMO_ACCOUNTS, dateInVietNam(now))
    : []
  const chosen = accounts.some(account => account.username === state.username)
  const { roles } = organisationWords(language)
  const tasks: Readonly<Record<string, string | undefined>> = words(language).demo.tasks
  const view = PasswordPage({
    language,
    returnTo: state.returnTo,
    username: state.username,
    demoPassword: chosen ? DEMO_PASSWORD : undefined,
    demoAccounts: accounts.map(account => ({
      username: account.username,
      person: account.fullName,
      task: tasks[account.username],
      roles: account.roles.map(role => (isRole(role) ? roles[role] : role)).join(', '),
      unit: language === 'vi' ? account.unitVi : account.unitEn,
    })),
    error: state.error,
  })
  return page(view, { status: state.error?.field === undefined ? 200 : 422 })
}
