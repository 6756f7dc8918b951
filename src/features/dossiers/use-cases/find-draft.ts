import type { ProcedureVersion } from '#features/procedures'
import type { Db } from '#platform/db/db.ts'
import {
  type DraftFileRow,
  type DraftRow,
  findDraftRow,
  listDraftFiles,
  listDraftRowsOf,
} from '../store/draft.queries.ts'
import { findFacts } from '../store/facts.queries.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { type DraftKey, finderOf } from './draft-key.ts'
import { describe } from './find-dossier.ts'
import type { TrackingView } from './find-tracked.ts'
import { versionById } from './rules-in-force.ts'

/** A draft with the form that it answers. `sent` names the dossier that it became. */
export type DraftView = DraftRow & {
  readonly version: ProcedureVersion
  readonly files: readonly DraftFileRow[]
}

/** The draft, or undefined. */
export async function findDraft(
  db: Db,
  siteId: number,
  key: DraftKey,
): Promise<DraftView | undefined> {
  const finder = finderOf(key)
  const draft = finder && (await findDraftRow(db, siteId, finder))
  if (draft === undefined) return undefined
  const [version, files] = await Promise.all([
    versionById(db, draft.versionId),
    listDraftFiles(db, draft.id),
  ])
  return { ...draft, version, files }
}

/** The unsent drafts of an account, newest first. */
export async function listDraftsOf(
  db: Db,
  accountId: string,
): Promise<(DraftRow & { readonly version: ProcedureVersion })[]> {
  const rows = await listDraftRowsOf(db, accountId)
  return Promise.all(
    rows.map(async draft => ({ ...draft, version: await versionById(db, draft.versionId) })),
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
  const finder = finderOf(key)
  const draft = finder && (await findDraftRow(deps.db, siteId, finder))
  if (draft?.sent === undefined) return undefined
  const facts = await findFacts(deps.db, siteId, { id: draft.sent.dossierId })
  if (facts === undefined) return undefined
  const { events: _, officers: __, remainingMinutes: ___, ...view } = await describe(deps, facts)
  return view
}
