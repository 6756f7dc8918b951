import { sql } from 'kysely'
import type { Trx } from '#platform/db/db.ts'
import type { Cell, Change, OpenDossier } from '../domain/count-events.ts'

const DOSSIER_COLUMNS = [
  'received_online',
  'received_counter',
  'received_post',
  'resolved_early',
  'resolved_on_day',
  'resolved_late',
  'resolved_in_last_hour',
  'resolved_after_pause',
  'resolved_after_extension',
  'refused',
  'stopped',
] as const
const RATING_COLUMNS = [
  'invited',
  'answers',
  'points',
  'face_1',
  'face_2',
  'face_3',
  'face_4',
  'face_5',
] as const

/** Adds changes to the counters, one statement a counter. Rows that reach zero stay: they cost nothing and tell of the day. */
export async function applyChanges(
  trx: Trx,
  siteId: number,
  changes: readonly Change[],
): Promise<void> {
  await addTo(
    trx,
    siteId,
    'dossier_day',
    ['day', 'unit_id', 'procedure_id'],
    DOSSIER_COLUMNS,
    changes.flatMap(change =>
      change.counter === 'dossier_day'
        ? [{ key: cellKey(change.cell), column: change.column, by: change.by }]
        : [],
    ),
  )
  await addTo(
    trx,
    siteId,
    'duration_day',
    ['day', 'unit_id', 'procedure_id', 'working_hours'],
    ['dossiers'],
    changes.flatMap(change =>
      change.counter === 'duration_day'
        ? [
            {
              key: [...cellKey(change.cell), change.workingHours],
              column: 'dossiers',
              by: change.by,
            },
          ]
        : [],
    ),
  )
  await addTo(
    trx,
    siteId,
    'open_due',
    ['due_on', 'unit_id', 'procedure_id'],
    ['dossiers'],
    changes.flatMap(change =>
      change.counter === 'open_due'
        ? [{ key: cellKey(change.cell), column: 'dossiers', by: change.by }]
        : [],
    ),
  )
  await addTo(
    trx,
    siteId,
    'rating_day',
    ['day', 'unit_id', 'procedure_id', 'moment'],
    RATING_COLUMNS,
    changes.flatMap(change =>
      change.counter === 'rating_day'
        ? [{ key: [...cellKey(change.cell), change.moment], column: change.column, by: change.by }]
        : [],
    ),
  )
}

type Addition = {
  readonly key: readonly (string | number)[]
  readonly column: string
  readonly by: number
}

async function addTo(
  trx: Trx,
  siteId: number,
  table: string,
  keys: readonly string[],
  columns: readonly string[],
  additions: readonly Addition[],
): Promise<void> {
  if (additions.length === 0) return
  const rows = new Map<string, { key: Addition['key']; sums: Record<string, number> }>()
  for (const { key, column, by } of additions) {
    const id = JSON.stringify(key)
    const row = rows.get(id) ?? { key, sums: {} }
    row.sums[column] = (row.sums[column] ?? 0) + by
    rows.set(id, row)
  }
  const records = [...rows.values()].map(({ key, sums }) => ({
    site_id: siteId,
    ...Object.fromEntries(keys.map((name, index) => [name, key[index]])),
    ...Object.fromEntries(columns.map(name => [name, sums[name] ?? 0])),
  }))
  const names = sql.join(['site_id', ...keys, ...columns].map(name => sql.ref(name)))
  const raised = sql.join(
    columns.map(
      name =>
        sql`${sql.ref(name)} = ${sql.ref(table)}.${sql.ref(name)} + excluded.${sql.ref(name)}`,
    ),
  )
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(records)}::jsonb)
    order by ${sql.join(keys.map(name => sql.ref(name)))}
    on conflict (site_id, ${sql.join(keys.map(name => sql.ref(name)))}) do update set ${raised}`.execute(
    trx,
  )
}

function cellKey(cell: Cell): (string | number)[] {
  return [cell.day, cell.unitId, cell.procedureId]
}

/** Puts the open dossiers of the ids as they now are: those no longer in `open` go. */
export async function replaceOpen(
  trx: Trx,
  siteId: number,
  ids: readonly string[],
  open: ReadonlyMap<string, OpenDossier>,
): Promise<void> {
  const gone = ids.filter(id => !open.has(id))
  if (gone.length > 0)
    await sql`delete from open_dossier where dossier_id = any(${gone}::uuid[])`.execute(trx)
  const rows = ids.flatMap(id => {
    const dossier = open.get(id)
    return dossier === undefined
      ? []
      : [
          {
            dossier_id: id,
            site_id: siteId,
            unit_id: dossier.unitId,
            procedure_id: dossier.procedureId,
            due_on: dossier.dueOn,
            is_waiting: dossier.isWaiting,
          },
        ]
  })
  if (rows.length === 0) return
  await sql`
    insert into open_dossier (dossier_id, site_id, unit_id, procedure_id, due_on, is_waiting)
    select dossier_id, site_id, unit_id, procedure_id, due_on, is_waiting
    from jsonb_populate_recordset(null::open_dossier, ${JSON.stringify(rows)}::jsonb)
    on conflict (dossier_id) do update
    set unit_id = excluded.unit_id, procedure_id = excluded.procedure_id, due_on = excluded.due_on, is_waiting = excluded.is_waiting`.execute(
    trx,
  )
}

/** Empties every counter of a site: the first step of a recount, in whose transaction nobody sees them empty. */
export async function clearCounters(trx: Trx, siteId: number): Promise<void> {
  for (const table of [
    'dossier_day',
    'duration_day',
    'open_due',
    'rating_day',
    'open_dossier',
  ] as const) {
    await trx.deleteFrom(table).where('site_id', '=', siteId).execute()
  }
}
