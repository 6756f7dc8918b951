import { sql } from 'kysely'
import type { Trx } from '#platform/db/db.ts'
import type { Change, DayCell } from '../domain/change.ts'
import { firstDayOf, PERIOD_KINDS } from '../domain/period.ts'
import { COUNTER_TABLES, type CounterTable } from './counter.queries.ts'

const OF_CELL = ['unit_id', 'procedure_id'] as const
const OF_PERIOD = ['period_kind', 'starts_on', ...OF_CELL] as const

/** How a counter's rows are told apart, which columns are raised, and whether a row at zero goes. */
const SHAPES = {
  dossier_count: {
    keys: OF_PERIOD,
    columns: [
      'received_online',
      'received_counter',
      'received_post',
      'resolved_early',
      'resolved_on_day',
      'resolved_late',
      'resolved_in_last_hour',
      'resolved_after_pause',
      'resolved_after_extension',
      'resolved_after_either',
      'refused',
      'stopped',
    ],
  },
  duration_count: { keys: [...OF_PERIOD, 'working_hours'], columns: ['dossiers'] },
  rating_count: {
    keys: [...OF_PERIOD, 'moment'],
    columns: ['invited', 'answers', 'points', 'face_1', 'face_2', 'face_3', 'face_4', 'face_5'],
  },
  open_due: { keys: ['due_on', ...OF_CELL], columns: ['dossiers'] },
  overdue_change: { keys: ['day', ...OF_CELL], columns: ['dossiers'] },
} as const satisfies Partial<
  Record<CounterTable, { keys: readonly string[]; columns: readonly string[] }>
>
type Counter = keyof typeof SHAPES

type Addition = {
  readonly key: readonly (string | number)[]
  readonly column: string
  readonly by: number
}

/** Adds changes to the counters, one statement a counter. */
export async function applyChanges(
  trx: Trx,
  siteId: number,
  changes: readonly Change[],
): Promise<void> {
  const additions: Record<Counter, Addition[]> = {
    dossier_count: [],
    duration_count: [],
    rating_count: [],
    open_due: [],
    overdue_change: [],
  }
  for (const change of changes) {
    const { counter, ...more } = placeOf(change)
    additions[counter].push(...more.keys.map(key => ({ key, column: more.column, by: change.by })))
  }
  for (const counter of Object.keys(SHAPES) as Counter[])
    await addTo(trx, siteId, counter, additions[counter])
}

/** The rows that a change touches: one for its day, or one for each period around it. */
function placeOf(change: Change): {
  counter: Counter
  column: string
  keys: (string | number)[][]
} {
  switch (change.counter) {
    case 'dossiers':
      return { counter: 'dossier_count', column: change.column, keys: periodKeys(change.cell) }
    case 'durations':
      return {
        counter: 'duration_count',
        column: 'dossiers',
        keys: periodKeys(change.cell).map(key => [...key, change.workingHours]),
      }
    case 'ratings':
      return {
        counter: 'rating_count',
        column: change.column,
        keys: periodKeys(change.cell).map(key => [...key, change.moment]),
      }
    case 'open_due':
      return { counter: 'open_due', column: 'dossiers', keys: [dayKey(change.cell)] }
    case 'overdue':
      return { counter: 'overdue_change', column: 'dossiers', keys: [dayKey(change.cell)] }
  }
}

function periodKeys({ day, unitId, procedureId }: DayCell): (string | number)[][] {
  return PERIOD_KINDS.map(kind => [kind, firstDayOf(kind, day), unitId, procedureId])
}

function dayKey({ day, unitId, procedureId }: DayCell): (string | number)[] {
  return [day, unitId, procedureId]
}

async function addTo(
  trx: Trx,
  siteId: number,
  counter: Counter,
  additions: readonly Addition[],
): Promise<void> {
  const { keys, columns } = SHAPES[counter]
  const records = addUp(additions).map(({ key, sums }) => ({
    site_id: siteId,
    ...Object.fromEntries(keys.map((name, index) => [name, key[index]])),
    ...Object.fromEntries(columns.map(name => [name, sums.get(name) ?? 0])),
  }))
  if (records.length === 0) return
  const names = sql.join(['site_id', ...keys, ...columns].map(name => sql.ref(name)))
  const keyNames = sql.join(keys.map(name => sql.ref(name)))
  const raised = sql.join(
    columns.map(
      name =>
        sql`${sql.ref(name)} = ${sql.ref(counter)}.${sql.ref(name)} + excluded.${sql.ref(name)}`,
    ),
  )
  await sql`
    insert into ${sql.table(counter)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(counter)}, ${JSON.stringify(records)}::jsonb)
    order by ${keyNames}
    on conflict (site_id, ${keyNames}) do update set ${raised}`.execute(trx)
  // These two tell of a state that passes: what is at zero is over, and would be read for ever.
  if (counter === 'open_due' || counter === 'overdue_change')
    await trx.deleteFrom(counter).where('site_id', '=', siteId).where('dossiers', '=', 0).execute()
}

/** Additions to the same row made one; those that cancel each other go. */
function addUp(additions: readonly Addition[]) {
  const rows = new Map<string, { key: Addition['key']; sums: Map<string, number> }>()
  for (const { key, column, by } of additions) {
    const id = key.join('|')
    const row = rows.get(id) ?? { key, sums: new Map<string, number>() }
    row.sums.set(column, (row.sums.get(column) ?? 0) + by)
    rows.set(id, row)
  }
  return [...rows.values()].filter(({ sums }) => [...sums.values()].some(sum => sum !== 0))
}

/** Empties every counter of a site: the first step of a recount, in whose transaction nobody sees them empty. */
export async function clearCounters(trx: Trx, siteId: number): Promise<void> {
  for (const table of Object.keys(COUNTER_TABLES) as CounterTable[]) {
    await trx.deleteFrom(table).where('site_id', '=', siteId).execute()
  }
}
