import { err, ok, type Result } from '#kernel/result.ts'
import { decideReturn } from '../domain/decide-return.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { findFacts } from '../store/facts.queries.ts'
import { type DossierFile, listDossierFiles } from '../store/file.queries.ts'
import { act } from './act-on-dossier.ts'
import { dossierOf } from './applicant-key.ts'
import type { DossierDeps } from './dossier-deps.ts'
import type { ByApplicant } from './request-withdrawal.ts'

/** What is recorded as the taker of a downloaded result: nobody signs for it. */
const TAKEN_ONLINE = 'download'

/**
 * Gives the applicant the file of the result. The first download of a result that was to be had online returns it;
 * one that waits at the counter stays there. Event of the first: dossier.returned.
 */
export async function downloadResult(
  deps: DossierDeps,
  input: ByApplicant,
): Promise<Result<DossierFile, DossierError>> {
  const { siteId, actor } = input
  const dossierId = await dossierOf(deps, siteId, input.applicant)
  const facts = dossierId && (await findFacts(deps.db, siteId, { id: dossierId }))
  if (!dossierId || !facts) return err({ code: 'dossier_not_found' })
  const { state, resultWay } = facts.dossier
  if (state !== 'resolved' && state !== 'returned') return err({ code: 'result_not_ready' })
  const files = await listDossierFiles(deps.db, dossierId)
  const file = files.findLast(each => each.purpose === 'result')
  if (file === undefined) return err({ code: 'result_has_no_file' })
  if (state === 'resolved' && resultWay === 'online') {
    const how = { way: 'online', receivedBy: TAKEN_ONLINE } as const
    const acted = await act(deps, { siteId, dossierId, actor }, ({ facts: now, by }) =>
      decideReturn(now, how, by),
    )
    // Somebody clicked twice: the other click returned it, this one only reads.
    if (!acted.ok && acted.error.code !== 'move_not_allowed') return acted
  }
  return ok(file)
}
