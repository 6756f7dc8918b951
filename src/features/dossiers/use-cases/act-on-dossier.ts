/**
 * The frame of every act on a dossier: find, check who may, decide (pure), write rows and events in one transaction.
 * When somebody else acted in between, it is all done again with the new facts.
 */
import { getCalendar } from '#features/working-calendar'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Permission } from '#platform/auth/permission.ts'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import type { Act, ActorRef } from '#platform/events/append-event.ts'
import type { Decided } from '../domain/deciding.ts'
import { applied, type Deciding, type Decision } from '../domain/decision.ts'
import { type DossierFacts, openStep } from '../domain/dossier.ts'
import type { DossierError, DossierErrorCode } from '../domain/dossier-error.ts'
import { type ProcedureRules, rulesOf } from '../domain/procedure-rules.ts'
import { hasRoleIn, isTaskOf, maySee } from '../domain/who-may.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { writeDecision } from '../store/decision.writes.ts'
import { findFacts } from '../store/facts.queries.ts'
import { type At, type DossierDeps, decidingAt } from './dossier-deps.ts'
import { versionById } from './rules-in-force.ts'

/** What a decision is made from. */
export type Asked = {
  readonly facts: DossierFacts
  readonly rules: ProcedureRules
  readonly by: Deciding
}

/** What an act came to. */
export type Acted = { readonly facts: DossierFacts; readonly decision: Decision }

/** Who may act: the permission, and in which units of the dossier a duty must carry it. */
export type Allowed = {
  readonly right: Permission
  readonly where: 'receiving' | 'deciding' | 'here' | 'anywhere'
  /** The open step must be the officer's own task. */
  readonly task?: boolean
}

type ByOfficer = Omit<Asked, 'by'> & { readonly by: Deciding & { readonly officerId: string } }

/** More rows of the same act, written in its transaction. */
export type Also = (trx: Trx, act: Act, acted: Acted) => Promise<void>

/** Lets an officer act. A dossier that the officer may not see does not exist. */
export async function actOnDossier(
  deps: DossierDeps,
  at: At,
  allowed: Allowed,
  decide: (asked: ByOfficer) => Decided | Promise<Decided>,
  also?: Also,
): Promise<Result<Acted, DossierError>> {
  const { officer, siteId, dossierId } = at
  return act(
    deps,
    { siteId, dossierId, actor: { kind: 'officer', id: officer.id } },
    async asked => {
      const refused = refusalOf(at, allowed, asked.facts)
      if (refused !== undefined) return err({ code: refused })
      return decide({ ...asked, by: { ...asked.by, officerId: officer.id } })
    },
    also,
  )
}

/** Who acts on which dossier, checked before. */
export type ActFrame = {
  readonly siteId: number
  readonly dossierId: string
  readonly actor: ActorRef
}

const MOST_TRIES = 4

/** Acts for anyone who was let in before: an applicant, the system. */
export async function act(
  deps: DossierDeps,
  frame: ActFrame,
  decide: (asked: Asked) => Decided | Promise<Decided>,
  also?: Also,
): Promise<Result<Acted, DossierError>> {
  const now = deps.clock.now()
  const clock = { kind: deps.clock.kind, now: () => now }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const facts = await findFacts(deps.db, frame.siteId, { id: frame.dossierId })
    if (facts === undefined) return err({ code: 'dossier_not_found' })
    const asked = await askedOf(deps, facts, now, frame.actor)
    const decision = await decide(asked)
    if (!decision.ok) return decision
    const acted = { facts: applied(facts, decision.value), decision: decision.value }
    const doing = { siteId: frame.siteId, actor: frame.actor, clock }
    const written = await inTransaction(deps.db, async trx => {
      if (!(await writeDecision(trx, doing, facts, decision.value))) return false
      await also?.(trx, doing, acted)
      return true
    })
    if (written) return ok(acted)
  }
  return err({ code: 'changed_meanwhile' })
}

async function askedOf(deps: DossierDeps, facts: DossierFacts, now: Date, actor: ActorRef) {
  const { siteId, decidingUnitId, versionId } = facts.dossier
  const [version, calendar] = await Promise.all([
    versionById(deps.db, versionId),
    getCalendar(deps.db, siteId, decidingUnitId),
  ])
  const officerId = actor.kind === 'officer' ? actor.id : null
  return { facts, rules: rulesOf(version), by: decidingAt(now, officerId, calendar) }
}

function refusalOf(at: At, allowed: Allowed, facts: DossierFacts): DossierErrorCode | undefined {
  const { dossier, steps } = facts
  const { duties } = at.officer
  if (!maySee(duties, DOSSIER_PERMISSIONS.view.roles, { ...dossier, steps }))
    return 'dossier_not_found'
  if ((at.revision ?? dossier.revision) !== dossier.revision) return 'changed_meanwhile'
  const units = {
    receiving: [dossier.receivingUnitId],
    deciding: [dossier.decidingUnitId, dossier.handlingUnitId],
    here: [dossier.unitId],
    anywhere: [
      dossier.unitId,
      dossier.receivingUnitId,
      dossier.handlingUnitId,
      dossier.decidingUnitId,
    ],
  }[allowed.where]
  if (!units.some(unit => hasRoleIn(duties, allowed.right.roles, unit))) return 'not_your_task'
  const step = openStep(facts)
  if (allowed.task !== true || step === undefined) return undefined
  const task = isTaskOf(at.officer, step)
  return task === 'yes' ? undefined : task
}
