import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import { emailField } from '#platform/http/email-field.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { PageContext } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { openPending, sealPending } from '../credentials/pending.ts'
import { localPath } from '../domain/local-path.ts'
import { CODE_MINUTES } from '../domain/sign-in-limits.ts'
import { hasDemoInbox } from '../use-cases/has-demo-inbox.ts'
import { sendSignInCode } from '../use-cases/send-sign-in-code.ts'
import { signInWithCode } from '../use-cases/sign-in-with-code.ts'
import { CodePage, EmailPage } from './citizen-sign-in.page.tsx'
import { returnTo, sixDigits, typed } from './fields.ts'
import { browserOf, sessionCookie } from './session-cookie.ts'

const COOKIE = 'motcua_ma'
const PURPOSE = 'email-code'

/** What the browser carries from the first page to the second. */
const pending = z.object({ codeId: z.uuid(), email: z.string(), returnTo: z.string() })

const emailForm = z.object({
  tiep: returnTo,
  email: emailField,
})

const codeForm = z.object({ code: sixDigits('code_missing') })

/** Signing in by a code sent to an e-mail address: two pages, without scripts. */
export function citizenSignInRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/dang-nhap',
      who: 'anyone',
      audit: 'nothing personal',
      query: z.object({ tiep: returnTo, loi: z.literal('vneid').optional().catch(undefined) }),
      handle({ query, page: context, actor }) {
        const target = targetOf(context, query.tiep)
        if (actor.kind === 'citizen') return redirect(target)
        const error = query.loi && { field: undefined, code: 'vneid_failed' }
        return emailPage(deps, context, { returnTo: target, error })
      },
    }),
    route({
      method: 'POST',
      path: '/dang-nhap',
      who: 'anyone',
      audit: 'nothing personal',
      perMinute: 30,
      body: emailForm,
      async handle({ body, page: context, site, language, ip }) {
        const target = targetOf(context, typed(body.raw, 'tiep'))
        const again = (code: string) =>
          emailPage(deps, context, {
            returnTo: target,
            email: typed(body.raw, 'email'),
            error: { field: 'email', code },
          })
        if (!body.ok) return again(body.errors['email'] ?? 'email_wrong')
        const { email } = body.value
        const siteName = site.shownName[language]
        const sent = await sendSignInCode(deps, { siteId: site.id, siteName, email, language, ip })
        if (!sent.ok) return again(sent.error.code)
        const value = sealPending(deps.keys, PURPOSE, { ...sent.value, email, returnTo: target })
        return redirect(href(language, '/dang-nhap/ma'), {
          cookies: [{ name: COOKIE, value, maxAgeSeconds: CODE_MINUTES * 60 }],
        })
      },
    }),
    route({
      method: 'GET',
      path: '/dang-nhap/ma',
      who: 'anyone',
      audit: 'nothing personal',
      handle({ cookies, page: context, language }) {
        const carried = openPending(deps.keys, PURPOSE, cookies[COOKIE], pending)
        if (carried === undefined) return redirect(href(language, '/dang-nhap'))
        return codePage(deps, context, { ...carried, error: undefined })
      },
    }),
    route({
      method: 'POST',
      path: '/dang-nhap/ma',
      who: 'anyone',
      audit: 'act',
      perMinute: 30,
      body: codeForm,
      async handle(request) {
        const { body, cookies, page: context, site, language } = request
        const carried = openPending(deps.keys, PURPOSE, cookies[COOKIE], pending)
        if (carried === undefined) return redirect(href(language, '/dang-nhap'))
        if (!body.ok) return codePage(deps, context, { ...carried, error: 'code_missing' })
        const signedIn = await signInWithCode(deps, {
          siteId: site.id,
          codeId: carried.codeId,
          code: body.value.code,
          browser: browserOf(request),
        })
        if (!signedIn.ok) return codePage(deps, context, { ...carried, error: signedIn.error.code })
        return redirect(localPath(carried.returnTo, href(language, '/tai-khoan')), {
          cookies: [sessionCookie(signedIn.value), { name: COOKIE, value: undefined }],
        })
      },
    }),
  ]
}

function targetOf(context: PageContext, given: string | undefined): string {
  return localPath(given, href(context.language, '/tai-khoan'))
}

function emailPage(
  deps: FeatureDeps,
  { language, site }: PageContext,
  state: {
    returnTo: string
    email?: string | undefined
    error?: { field: 'email' | undefined; code: string } | undefined
  },
): Answer {
  const view = EmailPage({
    language,
    returnTo: state.returnTo,
    isDemo: site.isDemo,
    vneid: deps.config.OIDC_ISSUER !== undefined,
    email: state.email,
    error: state.error,
  })
  return page(view, { status: state.error?.field === undefined ? 200 : 422 })
}

function codePage(
  deps: FeatureDeps,
  { language, site }: PageContext,
  state: { email: string; returnTo: string; error: string | undefined },
): Answer {
  const { email, error } = state
  const view = CodePage({
    language,
    returnTo: state.returnTo,
    isDemo: site.isDemo,
    email,
    error,
    inbox: hasDemoInbox(deps.config, site),
  })
  return page(view, { status: error === undefined ? 200 : 422 })
}
