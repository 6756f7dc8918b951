/** Browsers of a test in its own process: each keeps its cookies from answer to request and sends forms as one does. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { type OpenedSession, openSession, type SessionOwner } from '#features/accounts'
import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'

/** What a form sends; a field with several values, such as boxes that are ticked, as a list. */
export type TestFields = Readonly<Record<string, string | readonly string[]>>

/** Keeps cookies from answer to request as a browser does, and sends forms as one. */
export type TestBrowser = {
  readonly cookies: Map<string, string>
  get(path: string): Promise<LightMyRequestResponse>
  post(path: string, fields?: TestFields): Promise<LightMyRequestResponse>
  /** Sends a form with files, as `enctype="multipart/form-data"` does. */
  upload(path: string, form: FormData): Promise<LightMyRequestResponse>
}

/** A browser in which nobody has signed in. The host chooses the site. */
export function openTestBrowser(server: FastifyInstance, host = 'localhost'): TestBrowser {
  const cookies = new Map<string, string>()
  const send = async (method: 'GET' | 'POST', url: string, body?: Body) => {
    const answer = await server.inject({
      method,
      url,
      headers: {
        host,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined
          ? {}
          : { 'content-type': body.contentType, 'sec-fetch-site': 'same-origin' }),
      },
      ...(body === undefined ? {} : { payload: body.payload }),
    })
    for (const { name, value, maxAge, expires } of answer.cookies) {
      const gone = value === '' || maxAge === 0 || (expires?.getTime() ?? 1) === 0
      if (gone) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    cookies,
    get: path => send('GET', path),
    post: (path, fields = {}) =>
      send('POST', path, {
        contentType: 'application/x-www-form-urlencoded',
        payload: new URLSearchParams(pairsOf(fields)).toString(),
      }),
    upload: async (path, form) => send('POST', path, await encoded(form)),
  }
}

type Body = { readonly contentType: string; readonly payload: string | Buffer }

async function encoded(form: FormData): Promise<Body> {
  const made = new Response(form)
  const payload = Buffer.from(await made.arrayBuffer())
  return { contentType: made.headers.get('content-type') ?? '', payload }
}

function pairsOf(fields: TestFields): string[][] {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map(each => [name, each]))
}

/** A session that was just opened for that citizen or officer. */
export function openTestSession(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  siteId: number,
  owner: SessionOwner,
): Promise<OpenedSession> {
  return inTransaction(db, trx =>
    openSession(
      { trx, clock },
      {
        siteId,
        owner,
        method: owner.kind === 'officer' ? 'password_and_totp' : 'email_code',
        browser: { ip: '127.0.0.1', userAgent: '' },
      },
    ),
  )
}

/** A browser in which that citizen or officer has just signed in. */
export async function openBrowserOf(
  server: FastifyInstance,
  deps: { readonly db: Db; readonly clock: Clock },
  siteId: number,
  owner: SessionOwner,
): Promise<TestBrowser> {
  const browser = openTestBrowser(server)
  const { token } = await openTestSession(deps, siteId, owner)
  browser.cookies.set(SESSION_COOKIE, token)
  return browser
}
