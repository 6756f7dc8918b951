import { type Answers, findCompetence } from '#features/procedures'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { findDraftRow } from '../store/draft.queries.ts'
import { deleteDraftsOlderThan, insertDraft, updateDraft } from '../store/draft.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { oldestDraft } from './live-draft.ts'
import { versionInForce } from './rules-in-force.ts'
import { hashToken, newToken } from './token.ts'

/** A draft that was just begun. The token goes into the link and is kept nowhere. */
export type BegunDraft = { readonly draftId: string; readonly token: string }

/** How an application begins. */
export type DraftToBegin = {
  readonly siteId: number
  readonly procedureId: number
  /** The one-stop unit it will be sent to, when chosen already. */
  readonly unitId?: number
  readonly accountId?: string
  readonly language: Language
  readonly answers?: Answers
  /** The token that the form brought along: sent twice, it begins one draft. */
  readonly token?: string
}

/** Begins an application. No event: nobody but the applicant has to do with a draft. */
export async function beginDraft(
  deps: DossierDeps,
  input: DraftToBegin,
): Promise<Result<BegunDraft, DossierError>> {
  const now = deps.clock.now()
  const today = dateInVietNam(now)
  const version = await versionInForce(deps.db, input.procedureId, today)
  if (version === undefined) return err({ code: 'procedure_not_found' })
  if (input.unitId !== undefined) {
    const competence = await findCompetence(deps.db, input.procedureId, input.unitId, today)
    if (competence === undefined) return err({ code: 'procedure_not_received_here' })
  }
  await deleteDraftsOlderThan(deps.db, input.siteId, oldestDraft(now))
  const draftId = newId(now)
  const token = input.token ?? newToken()
  const isNew = await insertDraft(deps.db, {
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
  return isNew ? ok({ draftId, token }) : begunBefore(deps, input, token)
}

/** The draft that the same form began; sent again with another place, the draft goes there. */
async function begunBefore(
  deps: DossierDeps,
  { siteId, procedureId, unitId }: DraftToBegin,
  token: string,
): Promise<Result<BegunDraft, DossierError>> {
  const finder = { tokenHash: hashToken(token) }
  const draft = await findDraftRow(deps.db, siteId, finder)
  if (draft === undefined || draft.procedureId !== procedureId)
    return err({ code: 'draft_not_found' })
  if (draft.sent === undefined && unitId !== undefined && unitId !== draft.unitId)
    await updateDraft(
      deps.db,
      { siteId, finder, savedSince: draft.savedAt },
      { change: { unitId }, savedAt: deps.clock.now() },
    )
  return ok({ draftId: draft.id, token })
}
