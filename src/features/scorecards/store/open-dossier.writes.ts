import { sql } from 'kysely'
import type { Trx } from '#platform/db/db.ts'
import type { OpenDossier } from '../domain/change.ts'

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
