/** Why there are no bytes: what the network, the other side or its certificate said. */
export type FetchProblem =
  | 'address_unusable'
  | 'address_private'
  | 'host_unknown'
  | 'connection_refused'
  | 'unreachable'
  | 'certificate_untrusted'
  | 'certificate_outdated'
  | 'certificate_of_other'
  | 'tls_failed'
  | 'not_there'
  | 'not_allowed'
  | 'site_failed'
  | 'redirects_endless'
  | 'too_large'
  | 'too_slow'
  /** Nothing came before the time was over. */
  | 'no_answer'

/** What we ourselves do not go on with. */
export class Refused extends Error {
  readonly problem: FetchProblem

  constructor(problem: FetchProblem) {
    super(problem)
    this.problem = problem
  }
}

/** Codes of Node.js, of its resolver and of OpenSSL (X509_V_ERR_…, without the prefix). */
const CODES: readonly (readonly [RegExp, FetchProblem])[] = [
  [/^(?:ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/, 'host_unknown'],
  [/^ECONNREFUSED$/, 'connection_refused'],
  [/^ETIMEDOUT$/, 'no_answer'],
  [/^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, 'certificate_outdated'],
  [/^ERR_TLS_CERT_ALTNAME_\w+$/, 'certificate_of_other'],
  [/^(?:\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)\w*)$/, 'certificate_untrusted'],
  [/^(?:CERT_\w+|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_EXCEEDED)$/, 'certificate_untrusted'],
  [/^(?:EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/, 'tls_failed'],
]

/** What a failed request says in its code. */
export function problemOf(error: unknown, signal: AbortSignal): FetchProblem {
  if (error instanceof Refused) return error.problem
  if (signal.aborted) return 'no_answer'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreachable'
}

/** What an answer that brings nothing says; undefined for one that brings what was asked for. */
export function problemOfStatus(status: number): FetchProblem | undefined {
  if (status === 200) return undefined
  if ([401, 403, 407].includes(status)) return 'not_allowed'
  return [404, 410].includes(status) ? 'not_there' : 'site_failed'
}
