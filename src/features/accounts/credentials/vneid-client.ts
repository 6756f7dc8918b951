/** The OpenID Connect client: authorization code with PKCE, state and nonce. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { type Config, publicUrl } from '#platform/config/config.ts'
import { readVneidPerson, type VneidPerson } from '../domain/vneid-person.ts'

/** The address at which the provider sends people back. */
export const CALLBACK_PATH = '/dang-nhap/vneid/ve'

/** What the browser keeps between leaving for the provider and coming back. */
export type VneidJourney = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Sign-in at the provider, when one is configured. */
export type VneidClient = {
  /** Where to send the browser. Throws when the provider does not answer. */
  start(): Promise<{ address: string; journey: VneidJourney }>
  /** Who came back; undefined when the claims name nobody. Throws when the answer does not hold. */
  finish(comeBackTo: URL, journey: VneidJourney): Promise<VneidPerson | undefined>
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/** The client of the configured provider, or undefined without one. */
export function vneidClient(config: Config): VneidClient | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = config
  if (issuer === undefined || clientId === undefined) return undefined
  let provider: Promise<Configuration> | undefined
  const ready = (): Promise<Configuration> => {
    provider ??= discover(new URL(issuer), clientId, config.OIDC_CLIENT_SECRET).catch(
      (error: unknown) => {
        provider = undefined
        throw error
      },
    )
    return provider
  }
  return {
    async start() {
      const journey = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
      }
      const address = buildAuthorizationUrl(await ready(), {
        redirect_uri: publicUrl(config) + CALLBACK_PATH,
        scope: 'openid',
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: 'S256',
      })
      return { address: address.href, journey }
    },
    async finish(comeBackTo, journey) {
      const provider = await ready()
      const tokens = await authorizationCodeGrant(provider, comeBackTo, {
        pkceCodeVerifier: journey.verifier,
        expectedState: journey.state,
        expectedNonce: journey.nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) return undefined
      const person = readVneidPerson(claims.iss, claims)
      if (person !== undefined) return person
      return readVneidPerson(
        claims.iss,
        await fetchUserInfo(provider, tokens.access_token, claims.sub),
      )
    },
  }
}

/** Unencrypted only to this very machine, where tests and trials have their provider. */
function discover(
  issuer: URL,
  clientId: string,
  secret: string | undefined,
): Promise<Configuration> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out; never beyond this machine
  const execute = [allowInsecureRequests]
  const plain = issuer.protocol === 'http:' && LOOPBACK.test(issuer.hostname)
  return discovery(issuer, clientId, secret, undefined, plain ? { execute } : {})
}
