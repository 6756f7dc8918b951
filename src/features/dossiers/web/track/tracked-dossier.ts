/** What the routes about one tracked dossier share. */
import { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { ActorRef } from '#platform/events/append-event.ts'
import { type Answer, page, problem, redirect } from '#platform/http/answer.ts'
import type { DossierErrorCode } from '../../domain/dossier-error.ts'
import { hashToken } from '../../use-cases/token.ts'
import { words } from '../../words.ts'
import { ClosedPage } from './closed.page.tsx'
import { trackedHref } from './track-path.ts'
import type { JustDone } from './tracking.page.tsx'

/** The token in an address; what cannot be one opens nothing. */
export const tokenParams = z.object({ token: z.string().max(200) })

/** The view of a dossier by the link that opens it; of the link only what is kept of it may be written down. */
export const trackedView = {
  views: 'dossier_link',
  id: ({ token }: { token: string }) => hashToken(token),
  byLink: true,
} as const

/** An act of whoever has the link. */
export const trackedAct = { ...trackedView, act: true } as const

/** Who acts on a tracked dossier, for its events. */
export function actorRefOf(actor: Actor): ActorRef {
  return actor.kind === 'visitor' ? { kind: 'visitor' } : { kind: actor.kind, id: actor.id }
}

/** The page for a token that opens nothing. */
export function closed(language: Language): Answer {
  return page(ClosedPage({ language }), { status: 404, showsNobody: true })
}

const DONE_NAMES = { supplement: 'bo-sung', withdrawal: 'rut', way: 'cach-nhan' } as const

/** Which message the tracking page shows, as its address says. */
export const doneQuery = z.object({
  xong: z.enum(['bo-sung', 'rut', 'cach-nhan']).optional().catch(undefined),
})

/** What was just done, by the address. */
export function doneOf(query: z.output<typeof doneQuery>): JustDone | undefined {
  const found = Object.entries(DONE_NAMES).find(([, name]) => name === query.xong)
  return found?.[0] as JustDone | undefined
}

/** Back to the dossier, saying what was done. */
export function backDone(language: Language, token: string, done: JustDone): Answer {
  return redirect(trackedHref(language, token, `?xong=${DONE_NAMES[done]}`))
}

/** An act that the dossier does not allow now: what was shown is old. */
export function refusedNow(language: Language, code: DossierErrorCode): Answer {
  if (code === 'dossier_not_found') return closed(language)
  return problem('conflict', words(language).errors[code])
}
