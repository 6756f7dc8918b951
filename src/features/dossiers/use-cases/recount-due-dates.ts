import { getCalendar } from '#features/working-calendar'
import { decideRecount } from '../domain/decide-delay.ts'
import { refused } from '../domain/deciding.ts'
import type { DossierFacts } from '../domain/dossier.ts'
import { rulesOf } from '../domain/procedure-rules.ts'
import { listFacts } from '../store/facts.queries.ts'
import { listReachedByCalendar, type Reached } from '../store/recount.queries.ts'
import { act } from './act-on-dossier.ts'
import { type DossierDeps, decidingAt } from './dossier-deps.ts'
import { versionById } from './rules-in-force.ts'

const PAGE = 200

/**
 * Counts again the open due dates that a change of the working calendar reaches. Each dossier is its own act with its
 * own event (dossier.due_date_changed), so nobody waits for the whole; run twice, the second finds nothing to change.
 * Gives how many were moved.
 */
export async function recountDueDates(deps: DossierDeps, reached: Reached): Promise<number> {
  let moved = 0
  let after: string | undefined
  do {
    const ids = await listReachedByCalendar(deps.db, reached, { after, limit: PAGE })
    for (const facts of await listFacts(deps.db, reached.siteId, ids)) {
      if (await moves(deps, facts)) moved += await recount(deps, facts)
    }
    after = ids.length < PAGE ? undefined : ids.at(-1)
  } while (after !== undefined)
  return moved
}

// Most dossiers stay as they are; those are told here, from memory, without a transaction.
async function moves(deps: DossierDeps, facts: DossierFacts): Promise<boolean> {
  const { siteId, decidingUnitId, versionId } = facts.dossier
  const calendar = await getCalendar(deps.db, siteId, decidingUnitId)
  const rules = rulesOf(await versionById(deps.db, versionId))
  return decideRecount(facts, rules, decidingAt(deps.clock.now(), null, calendar)) !== undefined
}

async function recount(deps: DossierDeps, { dossier }: DossierFacts): Promise<number> {
  const frame = {
    siteId: dossier.siteId,
    dossierId: dossier.id,
    actor: { kind: 'system' },
  } as const
  const acted = await act(
    deps,
    frame,
    ({ facts, rules, by }) => decideRecount(facts, rules, by) ?? refused('due_date_unchanged'),
  )
  if (acted.ok) return 1
  if (acted.error.code === 'due_date_unchanged') return 0
  throw new Error(`A due date could not be counted again: ${acted.error.code}`)
}
