import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { type ChangePasswordProblem, changePassword } from '../use-cases/change-password.ts'
import { PasswordPage } from './password.page.tsx'

const passwords = z.object({
  current: z.string('password_missing').min(1, 'password_missing').max(500, 'password_too_long'),
  next: z.string('password_too_short').min(1, 'password_too_short').max(500, 'password_too_long'),
})

const FIELD_OF: Readonly<Record<ChangePasswordProblem, 'current' | 'next'>> = {
  current_password_wrong: 'current',
  password_is_shared: 'current',
  password_too_short: 'next',
  password_is_the_same: 'next',
}

/** An officer's own password. */
export function passwordRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/can-bo/mat-khau',
      who: 'officer',
      audit: 'own data',
      handle: ({ language }) => page(PasswordPage({ language, errors: {} })),
    }),
    route({
      method: 'POST',
      path: '/can-bo/mat-khau',
      who: 'officer',
      audit: 'act',
      body: passwords,
      perMinute: 10,
      secret: true,
      async handle({ actor, site, language, body }) {
        const again = (errors: FieldErrors) =>
          page(PasswordPage({ language, errors }), { status: 422 })
        if (!body.ok) return again(body.errors)
        const { current, next } = body.value
        const done = await changePassword(deps, { siteId: site.id, officer: actor, current, next })
        if (!done.ok) return again({ [FIELD_OF[done.error.code]]: done.error.code })
        return redirect(href(language, '/can-bo/phien?xong=mat-khau'))
      },
    }),
  ]
}
