/**
 * A route says who may call it, what is audited and what it accepts, or it does not compile.
 * `docs/routes.md` and the test that visits every route as every role are made from these values.
 */
import type { z } from 'zod'
import type { Actor, Citizen, Officer, Visitor } from '../auth/actor.ts'
import type { Permission } from '../auth/permission.ts'
import type { FileKind } from '../files/sniff.ts'
import type { Answer } from './answer.ts'
import type { RouteRequest } from './request.ts'

/**
 * Who may call: anyone, anyone but a signed-in officer, a signed-in citizen, any signed-in officer, or officers holding a
 * permission.
 */
export type Who = 'anyone' | 'no officer' | 'citizen' | 'officer' | Permission

/** The actor that a handler gets once `Who` is checked. */
export type ActorOf<W extends Who> = W extends 'anyone'
  ? Actor
  : W extends 'no officer'
    ? Visitor | Citizen
    : W extends 'citizen'
      ? Citizen
      : Officer

/**
 * What is recorded: nothing personal is shown; the visitor's own data; the act is recorded as an event by its use
 * case; or a view of somebody's personal data.
 */
export type Audit<P> = 'nothing personal' | 'own data' | 'act' | Views<P>

/**
 * A view of somebody's personal data, recorded before the answer is sent, whatever its status. Only a page that says
 * that it shows nobody is not.
 */
export type Views<P> = {
  readonly views: string
  readonly id: (params: P) => string
  /** The route acts too, which is recorded as an event by its use case: a view is only the form that is shown again. */
  readonly act?: true
  /** Who has the link is the person whose data it is. To an officer who opens it, it is somebody else's. */
  readonly byLink?: true
}

/** What a public reading route is, for the API's documentation. */
export type ApiDoc = { readonly summary: string; readonly response: z.ZodType }

type UploadRule = {
  readonly maxFiles: number
  readonly maxBytes: number
  /** Kinds that are taken, if not those that anyone may send. */
  readonly kinds?: readonly FileKind[]
  readonly erasable?: true
  /** Most forms with files from one address in a minute, where the route takes more without. */
  readonly perMinute?: number
}

/** A route before its types are put away. */
export type RouteSpec<W extends Who, P, Q, B> = {
  readonly method: 'GET' | 'POST'
  /** Without language prefix: /thu-tuc/:slug */
  readonly path: string
  readonly who: W
  readonly audit: Audit<P>
  readonly params?: z.ZodType<P>
  readonly query?: z.ZodType<Q>
  readonly body?: z.ZodType<B>
  /** The form may bring files, each up to that many bytes. `erasable`: kept among those that are erased one day. */
  readonly upload?: UploadRule
  /** The form brings one file of text, up to that many bytes of UTF-8: it comes as the text of its field, kept nowhere. */
  readonly textFile?: { readonly maxBytes: number }
  /** Most requests from one address in a minute. */
  readonly perMinute?: number
  /**
   * Sent by programs of others too, such as mail programs, from wherever they show it. What lets them is a secret in the
   * address; who is signed in in that browser is not asked, so that it lends them nothing.
   */
  readonly fromElsewhere?: W extends 'anyone' ? true : never
  /** It brings a password: should it come too often, it is not handed back in a page (ADR 0070). */
  readonly secret?: true
  readonly api?: ApiDoc
  readonly handle: (request: RouteRequest<P, Q, B, ActorOf<W>>) => Promise<Answer> | Answer
}

/** A route as the server mounts it. */
export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly who: Who
  readonly audit: Audit<never>
  readonly params: z.ZodType | undefined
  readonly query: z.ZodType | undefined
  readonly body: z.ZodType | undefined
  readonly upload: UploadRule | undefined
  readonly textFile: { readonly maxBytes: number } | undefined
  readonly perMinute: number | undefined
  readonly fromElsewhere: true | undefined
  readonly secret: true | undefined
  readonly api: ApiDoc | undefined
  readonly handle: (request: RouteRequest<never, never, never, never>) => Promise<Answer> | Answer
}

/** States a route. */
export function route<
  W extends Who,
  P = Record<string, never>,
  Q = Record<string, never>,
  B = undefined,
>(spec: RouteSpec<W, P, Q, B>): Route {
  return {
    method: spec.method,
    path: spec.path,
    who: spec.who,
    audit: spec.audit,
    params: spec.params,
    query: spec.query,
    body: spec.body,
    upload: spec.upload,
    textFile: spec.textFile,
    perMinute: spec.perMinute,
    fromElsewhere: spec.fromElsewhere,
    secret: spec.secret,
    api: spec.api,
    handle: spec.handle,
  }
}
