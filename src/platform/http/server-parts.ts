import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Actor, Officer } from '../auth/actor.ts'
import type { PublicPages } from '../cache/public-pages.ts'
import type { Problem } from './answer.ts'
import type { Feature, FeatureDeps } from './feature.ts'
import type { HandedBack, UnsentForm } from './refused-form.ts'
import type { PageContext, SiteRef } from './request.ts'
import type { SendLimit } from './send-limit.ts'

/** What the server is put together from. */
export type ServerParts = {
  readonly deps: FeatureDeps
  readonly features: readonly Feature[]
  readonly pages: PublicPages
  /** Folder of the built assets, served under /assets/ and never changing under one name. */
  readonly assets: string
  /** Who sends a request; an officer as of that site, if there is a duty in it. */
  readonly resolveActor: (sessionToken: string | undefined, siteId?: number) => Promise<Actor>
  /** Lets an officer's session act in another of the own sites from now on. */
  readonly goOver: (officer: Officer, siteId: number) => Promise<void>
  readonly resolveSite: (host: string) => Promise<SiteRef>
  /** The site that stood under this host before this product; undefined for any other host. */
  readonly findSiteMovedFrom: (host: string) => Promise<SiteRef | undefined>
  /** The site in which an officer acts, whatever the host. */
  readonly siteOf: (officer: Officer) => Promise<SiteRef>
  /** Where what stood under an address of a site before this product, and under that host of it, stands now: a path of this site. */
  readonly findMoved: (
    site: SiteRef,
    asked: { readonly host: string; readonly address: string },
  ) => Promise<string | undefined>
  /** Puts the header and footer of the site, or an officer's navigation, around a page. */
  readonly surround: (context: PageContext, view: VNode) => Promise<VNode>
  readonly problemPage: (
    context: PageContext,
    problem: Problem,
    detail: string | undefined,
    /** Of the route that the request went to. */
    limit?: SendLimit,
  ) => VNode
  /** The page that carries a form which came too often, to be sent again. */
  readonly refusedForm: (context: PageContext, form: HandedBack) => VNode
  /** The page that carries a form whose sender has to sign in first. */
  readonly unsentForm: (context: PageContext, form: UnsentForm) => VNode
  /** What is said in plain text when there is not even a site to make a page for. */
  readonly lastResort: (language: Language) => string
  /** Where a visitor signs in, by what the route asks for. */
  readonly signInPath: (as: 'citizen' | 'officer', returnTo: string) => string
}

/** Name of the cookie that holds the session's token. */
export const SESSION_COOKIE = 'motcua'
