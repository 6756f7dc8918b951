import type { Localised } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import type { Db } from '#platform/db/db.ts'
import { maySee } from '../domain/who-may.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { listFacts } from '../store/facts.queries.ts'
import { listFound } from '../store/found.queries.ts'
import {
  type ListedDossier,
  listDossiersOf as listOfAccount,
  listResolved,
} from '../store/list.queries.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { versionById } from './rules-in-force.ts'

/** A dossier in a list, with its procedure's name. */
export type NamedDossier = ListedDossier & { readonly procedureName: Localised }

/** A page of a list; `next` leads to the following one. */
export type DossierPage = {
  readonly rows: readonly NamedDossier[]
  readonly next: string | undefined
}

const PAGE = 50
const MOST = 1000

/** The dossiers that an account sent, newest first. */
export async function listDossiersOf(db: Db, accountId: string): Promise<NamedDossier[]> {
  return named(db, await listOfAccount(db, accountId))
}

/** Issued results that the officer's counters have to hand over, the oldest first. */
export async function listResultsToHandOver(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  page: { readonly search?: string; readonly after?: string; readonly limit?: number } = {},
): Promise<DossierPage> {
  const limit = Math.min(page.limit ?? PAGE, MOST)
  const rows = await listResolved(deps.db, siteId, {
    unitIds: unitsWhere(officer, DOSSIER_PERMISSIONS.returnResult),
    search: page.search?.trim() || undefined,
    after: readCursor(page.after),
    limit: limit + 1,
  })
  return pageOf(deps.db, rows, limit, row => row.resolvedAt)
}

/** Dossiers of the officer's units, open or not, by code, phone, identity number or a part of the name. */
export async function searchDossiers(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  search: string,
): Promise<NamedDossier[]> {
  if (search.trim().length < 2) return []
  const unitIds = unitsWhere(officer, DOSSIER_PERMISSIONS.view)
  return named(deps.db, await listFound(deps.db, siteId, { unitIds, search, limit: PAGE }))
}

/** The codes of those of the dossiers that the officer may see, by id. */
export async function listCodes(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const facts = await listFacts(deps.db, siteId, ids)
  const seen = facts.filter(({ dossier, steps }) =>
    maySee(officer.duties, DOSSIER_PERMISSIONS.view.roles, { ...dossier, steps }),
  )
  return new Map(seen.map(({ dossier }) => [dossier.id, dossier.code]))
}

async function pageOf(
  db: Db,
  found: readonly ListedDossier[],
  limit: number,
  timeOf: (row: ListedDossier) => Date | null,
): Promise<DossierPage> {
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  const at = last && timeOf(last)
  const next = last && at ? writeCursor({ at, id: last.dossierId }) : undefined
  return { rows: await named(db, shown), next }
}

async function named(db: Db, rows: readonly ListedDossier[]): Promise<NamedDossier[]> {
  const result: NamedDossier[] = []
  for (const row of rows) {
    result.push({ ...row, procedureName: (await versionById(db, row.versionId)).name })
  }
  return result
}
