import { listOfficersOf, listUnitsByIds, type Unit } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { Keys } from '#platform/secret/keys.ts'
import type { DossierFacts } from '../domain/dossier.ts'
import type { Slip } from '../domain/slips/slip.ts'
import { APPLICANT_SLIPS, type DossierSlip } from '../domain/slips/slips-of.ts'
import { papersOnReceipt } from '../slips/of-dossier/papers-on-receipt.ts'
import { bookOf, type SlipMaterial } from '../slips/of-dossier/slip-material.ts'
import { slipOf } from '../slips/of-dossier/slip-of.ts'
import { findFacts } from '../store/facts.queries.ts'
import { numberInVolume, numberOfSupplement } from '../store/register.queries.ts'
import { type ApplicantKey, dossierOf } from './applicant-key.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { describe, findDossier } from './find-dossier.ts'
import { paperLink } from './paper-link.ts'

/** What slips are made with; `origin` is the scheme and host of the tracking link. */
export type SlipDeps = DossierDeps & { readonly keys: Keys; readonly origin: string }

/** Who reads the slip: an officer, or the applicant. */
export type SlipReader =
  | { readonly officer: Officer; readonly dossierId: string }
  | { readonly applicant: ApplicantKey }

/**
 * A statutory slip (or the note of the hand-over) of a dossier: undefined when there is none yet, when it is not for
 * that reader, or when the reader may not see the dossier.
 */
export async function findSlip(
  deps: SlipDeps,
  siteId: number,
  reader: SlipReader,
  slip: DossierSlip,
): Promise<Slip | undefined> {
  const facts = await factsFor(deps, siteId, reader, slip)
  return facts && slipOf(await materialOf(deps, facts), slip)
}

async function factsFor(
  deps: SlipDeps,
  siteId: number,
  reader: SlipReader,
  slip: DossierSlip,
): Promise<DossierFacts | undefined> {
  if ('officer' in reader) {
    const view = await findDossier(deps, reader.officer, siteId, { id: reader.dossierId })
    return view?.facts
  }
  if (!APPLICANT_SLIPS.includes(slip)) return undefined
  const id = await dossierOf(deps, siteId, reader.applicant)
  return id === undefined ? undefined : findFacts(deps.db, siteId, { id })
}

async function materialOf(deps: SlipDeps, facts: DossierFacts): Promise<SlipMaterial> {
  const { dossier, supplement } = facts
  const [view, parents, posts, inRegister, supplementNumber, token] = await Promise.all([
    describe(deps, facts),
    parentsOf(deps, facts),
    postsIn(deps, facts),
    placeInRegister(deps, facts),
    supplement === undefined ? null : numberOfSupplement(deps.db, supplement),
    paperLink(deps, dossier.siteId, dossier.id),
  ])
  const { version, units, officers } = view
  return {
    ...{ facts, applicant: view.applicant, inRegister, supplementNumber },
    papers: papersOnReceipt(version, view, facts.dossier.receivedAt),
    stepName: key => version.content.steps.find(step => step.key === key)?.name.vi,
    unit: id => {
      const unit = units.get(id)
      if (unit === undefined) throw new Error(`Unit ${String(id)} was not looked up`)
      return unit
    },
    parentOf: unit => (unit.parentId === undefined ? undefined : parents.get(unit.parentId)),
    officer: id => (id === null ? undefined : officers.get(id)),
    postOf: id => posts.get(id),
    trackingUrl: `${deps.origin}/ho-so/theo-doi/${token}`,
  }
}

async function parentsOf(deps: SlipDeps, { dossier }: DossierFacts): Promise<Map<number, Unit>> {
  const units = await listUnitsByIds(deps.db, [dossier.receivingUnitId, dossier.decidingUnitId])
  const parents = await listUnitsByIds(
    deps.db,
    units.flatMap(unit => unit.parentId ?? []),
  )
  return new Map(parents.map(unit => [unit.id, unit]))
}

/** Officer → post in the deciding agency, on the day of the last act that a letter tells of. */
async function postsIn(deps: SlipDeps, facts: DossierFacts): Promise<Map<string, string>> {
  const { dossier, end, dueDateChanges } = facts
  const extended = dueDateChanges.find(change => change.cause === 'extension')?.changedAt
  const signed = end?.endedAt ?? extended
  if (signed === undefined) return new Map()
  const on = dateInVietNam(signed)
  const officers = await listOfficersOf(deps.db, dossier.decidingUnitId, undefined, on)
  return new Map(officers.map(officer => [officer.id, officer.titleVi]))
}

async function placeInRegister(
  deps: SlipDeps,
  { dossier }: DossierFacts,
): Promise<SlipMaterial['inRegister']> {
  const { siteId, receivingUnitId: unitId, receivedAt, id } = dossier
  if (receivedAt === null) return null
  const number = await numberInVolume(deps.db, { siteId, unitId, receivedAt, id })
  return { book: bookOf(dateInVietNam(receivedAt)), number }
}
