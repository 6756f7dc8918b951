/** A real OpenID Connect provider on this machine, with claims of the names that VNeID gives. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { atEnd } from './at-end.ts'

export type VneidClaims = {
  readonly HoVaTen: string
  readonly SoDinhDanh: string
  readonly NgayThangNamSinh: string
  readonly LoaiTaiKhoan: string
}

export type VneidProviderOptions = {
  readonly client: { readonly id: string; readonly secret: string; readonly comeBackTo: string }
  readonly claimsOf: (account: string) => VneidClaims | undefined
}

/** Starts the provider until the file's tests are over. Gives its issuer. */
export async function startVneidProvider({
  client,
  claimsOf,
}: VneidProviderOptions): Promise<string> {
  const http = createServer()
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
  atEnd(() => new Promise(resolve => http.close(resolve)))
  const issuer = `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.comeBackTo],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'HoVaTen', 'SoDinhDanh', 'NgayThangNamSinh', 'LoaiTaiKhoan'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...claimsOf(id) }),
    }),
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['keys of the provider of this test'] },
  })
  const handle = provider.callback()
  http.on('request', (request, response) => void handle(request, response))
  return issuer
}

/** Goes through the provider's own pages as that account until it sends the browser back to `origin`. Gives path and query. */
export async function atProvider(
  start: string | undefined,
  account: string,
  origin: string,
): Promise<string> {
  const cookies = new Map<string, string>()
  let step: Step = { address: start ?? '' }
  for (let steps = 0; steps < 20; steps += 1) {
    const url = new URL(step.address)
    if (url.origin === origin) return url.pathname + url.search
    step = await walk(step, account, cookies)
  }
  throw new Error('The provider never sent the browser back')
}

type Step = { readonly address: string; readonly form?: URLSearchParams }

async function walk(
  { address, form }: Step,
  account: string,
  cookies: Map<string, string>,
): Promise<Step> {
  const answer = await fetch(address, {
    redirect: 'manual',
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  })
  for (const cookie of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    cookies.set(name, value)
  }
  const next = answer.headers.get('location')
  if (next !== null) return { address: new URL(next, address).href }
  const page = await answer.text()
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? ''
  return {
    address: new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', address).href,
    form: new URLSearchParams(
      prompt === 'login' ? { prompt, login: account, password: 'x' } : { prompt },
    ),
  }
}
