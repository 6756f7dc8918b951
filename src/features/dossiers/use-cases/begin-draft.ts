import { type Answers, findCompetence } from '#features/procedures'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { insertDraft } from '../store/draft.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { versionInForce } from './rules-in-force.ts'
import { hashToken, newToken } from './token.ts'

/** A draft that was just begun. The token goes into the link and is kept nowhere. */
export type BegunDraft = { readonly draftId: string; readonly token: string }

/** Begins an application. No event: nobody but the applicant has to do with a draft. */
export async function beginDraft(
  deps: DossierDeps,
  input: {
    readonly siteId: number
    readonly procedureId: number
    /** The one-stop unit it will be sent to, when chosen already. */
    readonly unitId?: number
    readonly accountId?: string
    readonly language: Language
    readonly answers?: Answers
  },
): Promise<Result<BegunDraft, DossierError>> {
  const now = deps.clock.now()
  const today = dateInVietNam(now)
  const version = await versionInForce(deps.db, input.procedureId, today)
  if (version === undefined) return err({ code: 'procedure_not_found' })
  if (input.unitId !== undefined) {
    const competence = await findCompetence(deps.db, input.procedureId, input.unitId, today)
    if (competence === undefined) return err({ code: 'procedure_not_received_here' })
  }
  const draftId = newId(now)
  const token = newToken()
  await insertDraft(deps.db, {
    id: draftId,
    siteId: input.siteId,
    procedureId: input.procedureId,
    versionId: version.id,
    unitId: input.unitId ?? null,
    accountId: input.accountId ?? null,
    tokenHash: hashToken(token),
    language: input.language,
    answers: input.answers ?? {},
    now,
  })
  return ok({ draftId, token })
}
