import { toString as drawQr } from 'qrcode'
import { getOfficer } from '#features/organisation'
import { href } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { openPending } from '../credentials/pending.ts'
import { totpAddress } from '../credentials/totp.ts'
import { localPath } from '../domain/local-path.ts'
import { findDemoCode } from '../use-cases/demo-code.ts'
import type { OpenedSession } from '../use-cases/open-session.ts'
import { enrolTotp, signInWithTotp, type TotpRefusal } from '../use-cases/sign-in-with-totp.ts'
import { type SecondStep, secondStep, totpForm } from './officer-sign-in.forms.ts'
import { EnrolPage, TotpPage } from './officer-sign-in.page.tsx'
import { browserOf, sessionCookie } from './session-cookie.ts'

/** The cookie that says whose password was right. */
export const SECOND_STEP_COOKIE = 'motcua_buoc2'
/** The purpose under which that cookie is sealed. */
export const SECOND_STEP_PURPOSE = 'officer-second-step'

const CODE_PATH = '/can-bo/dang-nhap/ma'
const ENROL_PATH = '/can-bo/dang-nhap/gan-thiet-bi'

type Request = RouteRequest<unknown, unknown, { code: string } | undefined, Actor>

/** Second step of an officer's sign-in: the device code, or adding the device at the first sign-in. */
export function secondStepRoutes(deps: FeatureDeps): Route[] {
  const carriedBy = ({
    cookies,
    now,
  }: Pick<Request, 'cookies' | 'now'>): SecondStep | undefined => {
    const step = openPending(
      deps.keys,
      SECOND_STEP_PURPOSE,
      cookies[SECOND_STEP_COOKIE],
      secondStep,
    )
    return step !== undefined && step.until > now.getTime() ? step : undefined
  }
  const codePage = async (request: Request, step: SecondStep, error?: string): Promise<Answer> => {
    const { language, site } = request
    const isDemo = site.isDemo && deps.config.DEMO === 'yes'
    const demo = isDemo ? await findDemoCode(deps, step.officerId) : undefined
    return page(TotpPage({ language, error, demo }), { status: error === undefined ? 200 : 422 })
  }
  const enrolPage = async (request: Request, step: SecondStep, error?: string): Promise<Answer> => {
    const { language, site } = request
    const secret = step.secret ?? ''
    const { email } = await getOfficer(deps.db, step.officerId)
    const address = totpAddress(secret, { issuer: `Motcua ${site.nameEn}`, username: email })
    const svg = await drawQr(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })
    const qr = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
    return page(EnrolPage({ language, qr, secret, error }), {
      status: error === undefined ? 200 : 422,
    })
  }
  return [
    route({
      method: 'GET',
      path: CODE_PATH,
      who: 'anyone',
      audit: 'nothing personal',
      handle(request) {
        const step = carriedBy(request)
        return step === undefined ? expired(request) : codePage(request, step)
      },
    }),
    route({
      method: 'POST',
      path: CODE_PATH,
      who: 'anyone',
      audit: 'act',
      perMinute: 30,
      body: totpForm,
      async handle(request) {
        const step = carriedBy(request)
        if (step === undefined) return expired(request)
        if (!request.body.ok) return codePage(request, step, 'totp_missing')
        const { code } = request.body.value
        const { officerId } = step
        const browser = browserOf(request)
        const result = await signInWithTotp(deps, {
          siteId: request.site.id,
          officerId,
          code,
          browser,
        })
        return result.ok
          ? welcome(request, step, result)
          : codePage(request, step, result.error.code)
      },
    }),
    route({
      method: 'GET',
      path: ENROL_PATH,
      who: 'anyone',
      audit: 'own data',
      handle(request) {
        const step = carriedBy(request)
        return step?.secret === undefined ? expired(request) : enrolPage(request, step)
      },
    }),
    route({
      method: 'POST',
      path: ENROL_PATH,
      who: 'anyone',
      audit: 'act',
      perMinute: 30,
      body: totpForm,
      async handle(request) {
        const step = carriedBy(request)
        if (step?.secret === undefined) return expired(request)
        if (!request.body.ok) return enrolPage(request, step, 'totp_missing')
        const { code } = request.body.value
        const { officerId, secret } = step
        const browser = browserOf(request)
        const result = await enrolTotp(deps, {
          siteId: request.site.id,
          officerId,
          code,
          browser,
          secret,
        })
        return result.ok
          ? welcome(request, step, result)
          : enrolPage(request, step, result.error.code)
      },
    }),
  ]
}

function expired({ language }: Pick<Request, 'language'>): Answer {
  return redirect(href(language, '/can-bo/dang-nhap?loi=het-han'), {
    cookies: [{ name: SECOND_STEP_COOKIE, value: undefined }],
  })
}

function welcome(
  { language }: Pick<Request, 'language'>,
  step: SecondStep,
  signedIn: Extract<Result<OpenedSession, { code: TotpRefusal }>, { ok: true }>,
): Answer {
  return redirect(localPath(step.returnTo, href(language, '/can-bo')), {
    cookies: [sessionCookie(signedIn.value), { name: SECOND_STEP_COOKIE, value: undefined }],
  })
}
