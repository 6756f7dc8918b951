/** Issued results that wait to be handed over, as they are printed. */
import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { NamedDossier } from '../../use-cases/list-dossiers.ts'
import { words } from '../../words.ts'
import { HAND_OVER_PATH } from './counter-addresses.ts'

/** A row of the list. */
export type ResultModel = {
  readonly id: string
  readonly code: string
  readonly applicant: string
  readonly procedure: string
  readonly resolved: string
  readonly way: string
  readonly handOverHref: string
}

/** The rows, the oldest result first. */
export function resultModels(rows: readonly NamedDossier[], language: Language): ResultModel[] {
  return rows.map(row => ({
    id: row.dossierId,
    code: row.code,
    applicant: row.applicantName,
    procedure: row.procedureName[language],
    resolved: row.resolvedAt === null ? '' : writeMoment(row.resolvedAt),
    way: words(language).resultWays[row.resultWay],
    handOverHref: href(language, `${HAND_OVER_PATH}/${row.dossierId}`),
  }))
}
