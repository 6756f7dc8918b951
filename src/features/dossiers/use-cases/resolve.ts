import type { SentFile } from '#features/procedures'
import { judgeOnTime, type OnTimeJudgement } from '#features/working-calendar'
import { newId } from '#kernel/ids.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { ok, type Result } from '#kernel/result.ts'
import { decideResolution } from '../domain/decide-result.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'
import { keepFiles } from './keep-files.ts'

/** The signed result. */
export type ResultToAttach = {
  readonly number: string
  readonly issuedOn: PlainDate
  readonly signerName: string
  readonly signerPost: string
  readonly file?: Omit<SentFile, 'field'>
}

/**
 * Attaches the result and finishes the dossier: the clock ends. A dossier that is late needs its apology first.
 * Event: dossier.resolved.
 */
export async function resolve(
  deps: DossierDeps,
  at: At & ResultToAttach,
): Promise<Result<{ resolvedAt: Date; judgement: OnTimeJudgement }, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.resolve, where: 'anywhere' } as const
  const storedFileId = at.file === undefined ? null : newId(deps.clock.now())
  const acted = await actOnDossier(
    deps,
    at,
    allowed,
    ({ facts, by }) => decideResolution(facts, { ...at, storedFileId }, by),
    async (trx, act) => {
      if (at.file === undefined || storedFileId === null) return
      const to = { ...at, purpose: 'result', now: act.clock.now() } as const
      await keepFiles(trx, to, [{ ...at.file, field: 'result', storedFileId }])
    },
  )
  if (!acted.ok) return acted
  const { resolvedAt, dueAt } = acted.value.facts.dossier
  if (resolvedAt === null || dueAt === null) throw new Error('A resolved dossier has its times')
  return ok({ resolvedAt, judgement: judgeOnTime(resolvedAt, dueAt) })
}
