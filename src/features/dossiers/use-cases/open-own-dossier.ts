import { dossierOf } from './applicant-key.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { newTrackingLink } from './new-tracking-link.ts'
import { LOOK_UP_MINUTES } from './track-by-proof.ts'

/** Opens a signed-in citizen's own dossier as a look-up would, and gives its token; undefined when it is not theirs. */
export async function openOwnDossier(
  deps: DossierDeps,
  input: { readonly siteId: number; readonly dossierId: string; readonly accountId: string },
): Promise<string | undefined> {
  const { siteId } = input
  const dossierId = await dossierOf(deps, siteId, input)
  if (dossierId === undefined) return undefined
  return newTrackingLink(deps.db, deps.clock, { siteId, dossierId, minutes: LOOK_UP_MINUTES })
}
