import type { SentFile } from '#features/procedures'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { decideSupplement } from '../domain/decide-supplement.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { insertPapers } from '../store/paper.writes.ts'
import type { PaperCount } from '../store/submission.writes.ts'
import { act, actOnDossier } from './act-on-dossier.ts'
import { dossierOf } from './applicant-key.ts'
import type { At, DossierDeps } from './dossier-deps.ts'
import { keepFiles } from './keep-files.ts'
import type { ByApplicant } from './request-withdrawal.ts'

/** Most files of one supplement. */
export const MOST_SUPPLEMENT_FILES = 20

/**
 * The applicant adds online what was asked; the clock runs on (or begins, when it was asked at intake).
 * Events: dossier.supplemented, dossier.resumed or dossier.received, dossier.due_date_changed when it moved.
 */
export async function submitSupplement(
  deps: DossierDeps,
  input: ByApplicant & { readonly files: readonly SentFile[]; readonly note: string },
): Promise<Result<Record<string, never>, DossierError>> {
  const { siteId, actor, files, note } = input
  if (files.length > MOST_SUPPLEMENT_FILES) return err({ code: 'too_many_files' })
  const dossierId = await dossierOf(deps, siteId, input.applicant)
  if (dossierId === undefined) return err({ code: 'dossier_not_found' })
  const acted = await act(
    deps,
    { siteId, dossierId, actor },
    ({ facts, rules, by }) =>
      decideSupplement(facts, rules, { files: files.length, papers: 0, note }, by),
    async (trx, { clock }) => {
      const now = clock.now()
      const kept = files.map(file => ({ ...file, storedFileId: newId(now) }))
      await keepFiles(trx, { siteId, dossierId, purpose: 'supplement', now }, kept)
    },
  )
  return acted.ok ? ok({}) : acted
}

/** The applicant brings to the counter what was asked. Events as of {@link submitSupplement}. */
export async function receiveSupplement(
  deps: DossierDeps,
  at: At & { readonly papers: readonly PaperCount[]; readonly note: string },
): Promise<Result<Record<string, never>, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.receive, where: 'receiving' } as const
  const papers = at.papers.filter(
    each => each.originals + each.certifiedCopies + each.photocopies > 0,
  )
  const acted = await actOnDossier(
    deps,
    at,
    allowed,
    ({ facts, rules, by }) =>
      decideSupplement(facts, rules, { files: 0, papers: papers.length, note: at.note }, by),
    (trx, { clock }) => insertPapers(trx, { ...at, addedAt: clock.now() }, papers),
  )
  return acted.ok ? ok({}) : acted
}
