import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { publicUrl } from '#platform/config/config.ts'
import { type Answer, type CookieChange, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { openPending, sealPending } from '../credentials/pending.ts'
import { CALLBACK_PATH, vneidClient } from '../credentials/vneid-client.ts'
import { localPath } from '../domain/local-path.ts'
import { signInWithVneid } from '../use-cases/sign-in-with-vneid.ts'
import { returnTo } from './fields.ts'
import { browserOf, sessionCookie } from './session-cookie.ts'

const COOKIE = 'motcua_vneid'
const PURPOSE = 'vneid'
const JOURNEY_SECONDS = 15 * 60
const NO_COOKIE: CookieChange = { name: COOKIE, value: undefined }

/** What the browser carries to the provider and back. */
const pending = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  language: z.enum(['vi', 'en']),
})

/** Signing in at the national provider. Both pages are links, since our forms may be sent to ourselves only (CSP). */
export function vneidRoutes(deps: FeatureDeps): Route[] {
  const client = vneidClient(deps.config)
  const failed = (language: 'vi' | 'en'): Answer =>
    redirect(href(language, '/dang-nhap?loi=vneid'), { cookies: [NO_COOKIE] })
  return [
    route({
      method: 'GET',
      path: '/dang-nhap/vneid',
      who: 'anyone',
      audit: 'nothing personal',
      perMinute: 30,
      query: z.object({ tiep: returnTo }),
      async handle({ query, language }) {
        if (client === undefined) return notFound()
        try {
          const { address, journey } = await client.start()
          const target = localPath(query.tiep, href(language, '/tai-khoan'))
          const value = sealPending(deps.keys, PURPOSE, { ...journey, returnTo: target, language })
          return redirect(address, {
            cookies: [{ name: COOKIE, value, maxAgeSeconds: JOURNEY_SECONDS }],
          })
        } catch (error) {
          deps.log.warn({ err: error }, 'The OpenID Connect provider did not answer')
          return failed(language)
        }
      },
    }),
    route({
      method: 'GET',
      path: CALLBACK_PATH,
      who: 'anyone',
      audit: 'act',
      perMinute: 30,
      query: z.looseObject({}),
      async handle(request) {
        if (client === undefined) return notFound()
        const carried = openPending(deps.keys, PURPOSE, request.cookies[COOKIE], pending)
        if (carried === undefined) return failed(request.language)
        const comeBackTo = new URL(publicUrl(deps.config) + request.page.address)
        const person = await client.finish(comeBackTo, carried).catch((error: unknown) => {
          deps.log.warn(
            { err: reasonOf(error) },
            'An answer of the OpenID Connect provider was refused',
          )
          return undefined
        })
        if (person === undefined) return failed(carried.language)
        const session = await signInWithVneid(deps, {
          siteId: request.site.id,
          person,
          browser: browserOf(request),
        })
        return redirect(localPath(carried.returnTo, href(carried.language, '/tai-khoan')), {
          cookies: [sessionCookie(session), NO_COOKIE],
        })
      },
    }),
  ]
}

/** The kind of failure; the error itself may carry tokens and claims, which never go into the log. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? `${error.name} ${code}` : error.name
}
