import { mayChooseWay } from '../domain/decide-result-way.ts'
import type { DossierFacts } from '../domain/dossier.ts'
import { canMove } from '../domain/states.ts'
import { findFacts } from '../store/facts.queries.ts'
import { type ApplicantKey, dossierOf } from './applicant-key.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { type DossierView, describe } from './find-dossier.ts'
import { dossierByProof, type TypedProof } from './track-by-proof.ts'

/** What is asked of the applicant now. */
export type AskedOfApplicant = 'supplement' | 'pay' | 'collect_result' | 'download_result' | null

/** All that the applicant's page shows of a dossier. Officers' names and internal events are not among it. */
export type TrackingView = Omit<
  DossierView,
  'acts' | 'events' | 'officers' | 'remainingMinutes'
> & {
  readonly asked: AskedOfApplicant
  readonly mayWithdraw: boolean
  readonly mayChooseWay: boolean
}

/** The applicant's own dossier, or undefined when the key opens none. */
export async function findTracked(
  deps: DossierDeps,
  siteId: number,
  key: ApplicantKey,
): Promise<TrackingView | undefined> {
  const id = await dossierOf(deps, siteId, key)
  return id === undefined ? undefined : trackedById(deps, siteId, id)
}

/** The dossier of that code when the proof is its applicant's; a wrong pair and an unknown code are answered alike. */
export async function findTrackedByProof(
  deps: DossierDeps,
  typed: TypedProof,
): Promise<TrackingView | undefined> {
  const id = await dossierByProof(deps, typed)
  return id === undefined ? undefined : trackedById(deps, typed.siteId, id)
}

async function trackedById(
  deps: DossierDeps,
  siteId: number,
  id: string,
): Promise<TrackingView | undefined> {
  const facts = await findFacts(deps.db, siteId, { id })
  if (facts === undefined) return undefined
  const { events: _, officers: __, remainingMinutes: ___, ...view } = await describe(deps, facts)
  return {
    ...view,
    asked: askedOf(facts),
    mayWithdraw:
      canMove(facts.dossier.state, 'withdrawal_requested') && facts.withdrawal === undefined,
    mayChooseWay: mayChooseWay(facts),
  }
}

function askedOf({ dossier, result }: DossierFacts): AskedOfApplicant {
  if (dossier.state === 'awaiting_supplement') return 'supplement'
  if (dossier.state === 'awaiting_payment') return 'pay'
  if (dossier.state !== 'resolved') return null
  return dossier.resultWay === 'online' && result?.storedFileId
    ? 'download_result'
    : 'collect_result'
}
