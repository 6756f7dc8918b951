import { listUnits, type Unit } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { listRegisterLines, numberInVolume, type RegisterLine } from '../store/register.queries.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { versionById } from './rules-in-force.ts'

/** A line of the register with its number in the volume of its month. */
export type RegisterRow = RegisterLine & {
  readonly number: number
  readonly procedureName: Localised
}

/** A page of the register; `next` leads to the following one. */
export type RegisterPage = {
  readonly rows: readonly RegisterRow[]
  readonly next: string | undefined
}

/** Most lines that are read at once, and that one paper holds: a PDF of so many takes about a second. */
export const MOST_REGISTER_LINES = 500

const PAGE = 50

/** The one-stop units whose register the officer may see: the own ones, and those below a unit that the officer heads or inspects. */
export async function listRegisterUnits(
  { db, clock }: DossierDeps,
  officer: Officer,
  siteId: number,
): Promise<Unit[]> {
  const own = unitsWhere(officer, DOSSIER_PERMISSIONS.register)
  const units = await listUnits(db, siteId, dateInVietNam(clock.now()))
  const below = (id: number) =>
    units.filter(each => each.kind === 'one_stop' && each.parentId === id)
  return units.filter(unit => {
    if (unit.kind === 'one_stop')
      return own.includes(unit.id) || (unit.parentId !== undefined && own.includes(unit.parentId))
    return unit.kind === 'ward' && own.includes(unit.id) && below(unit.id).length === 0
  })
}

/** What a one-stop unit received from a day to a day, in order of receipt; nothing of units that are not the officer's. */
export async function listRegister(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  query: {
    readonly unitId: number
    readonly from: PlainDate
    readonly to: PlainDate
    readonly after?: string | undefined
    readonly limit?: number
  },
): Promise<RegisterPage> {
  const { unitId, from, to, after } = query
  const units = await listRegisterUnits(deps, officer, siteId)
  if (!units.some(unit => unit.id === unitId)) return { rows: [], next: undefined }
  const limit = Math.min(query.limit ?? PAGE, MOST_REGISTER_LINES)
  const place = { siteId, unitId, from, to }
  const found = await listRegisterLines(deps.db, {
    ...place,
    after: readCursor(after),
    limit: limit + 1,
  })
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    rows: await numbered(deps, { siteId, unitId }, shown),
    next: last && writeCursor({ at: last.receivedAt, id: last.dossierId }),
  }
}

/** Numbers begin anew with each month's volume; the first line's is asked for, the others follow from it. */
async function numbered(
  { db }: Pick<DossierDeps, 'db'>,
  place: { readonly siteId: number; readonly unitId: number },
  lines: readonly RegisterLine[],
): Promise<RegisterRow[]> {
  const [first] = lines
  if (first === undefined) return []
  const { receivedAt, dossierId: id } = first
  let number = (await numberInVolume(db, { ...place, receivedAt, id })) - 1
  let month = monthOf(first)
  const rows: RegisterRow[] = []
  for (const line of lines) {
    number = monthOf(line) === month ? number + 1 : 1
    month = monthOf(line)
    rows.push({ ...line, number, procedureName: (await versionById(db, line.versionId)).name })
  }
  return rows
}

function monthOf(line: RegisterLine): string {
  return dateInVietNam(line.receivedAt).slice(0, 7)
}
