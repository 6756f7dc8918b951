import type { ProcedureVersion } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { type DraftRow, listDraftRowsOf } from '../store/draft.queries.ts'
import { findFacts } from '../store/facts.queries.ts'
import type { DossierDeps } from './dossier-deps.ts'
import type { DraftKey } from './draft-key.ts'
import { describe } from './find-dossier.ts'
import type { TrackingView } from './find-tracked.ts'
import { lastDayOf, liveDraft, oldestDraft } from './live-draft.ts'
import { versionById, versionInForce } from './rules-in-force.ts'

/** A draft with the form that it answers. `sent` names the dossier that it became. */
export type DraftView = DraftRow & {
  /** The rules that hold today, by which it would be received; those it was begun under when none do. */
  readonly version: ProcedureVersion
}

/** The draft, or undefined. */
export async function findDraft(
  deps: DossierDeps,
  siteId: number,
  key: DraftKey,
): Promise<DraftView | undefined> {
  const draft = await liveDraft(deps, siteId, key)
  if (draft === undefined) return undefined
  const today = dateInVietNam(deps.clock.now())
  const version = await versionInForce(deps.db, draft.procedureId, today)
  return { ...draft, version: version ?? (await versionById(deps.db, draft.versionId)) }
}

/** A draft in a list of those to go on with. */
export type ListedDraft = DraftRow & {
  readonly version: ProcedureVersion
  /** Its last day, when it is not saved again. */
  readonly keptUntil: PlainDate
}

/** The unsent drafts of an account, newest first. */
export async function listDraftsOf(deps: DossierDeps, accountId: string): Promise<ListedDraft[]> {
  const rows = await listDraftRowsOf(deps.db, accountId, oldestDraft(deps.clock.now()))
  return Promise.all(
    rows.map(async draft => ({
      ...draft,
      version: await versionById(deps.db, draft.versionId),
      keptUntil: lastDayOf(draft.savedAt),
    })),
  )
}

/** What the receipt of a sent draft shows, for whoever holds the draft; undefined while it is not sent. */
export type ReceiptView = Omit<TrackingView, 'asked' | 'mayWithdraw' | 'mayChooseWay'>

/** The dossier that a draft became, with its files and their hashes. */
export async function findReceipt(
  deps: DossierDeps,
  siteId: number,
  key: DraftKey,
): Promise<ReceiptView | undefined> {
  const draft = await liveDraft(deps, siteId, key)
  if (draft?.sent === undefined) return undefined
  const facts = await findFacts(deps.db, siteId, { id: draft.sent.dossierId })
  if (facts === undefined) return undefined
  const { events: _, officers: __, remainingMinutes: ___, ...view } = await describe(deps, facts)
  return view
}
