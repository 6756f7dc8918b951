import { type Act, eventRow } from '#platform/events/append-event.ts'
import type { DossierEvent } from '../domain/decision.ts'

/**
 * The rows of one act's events. Their ids rise in the order given: events of one commit are sealed by id, and a
 * reader must see "submitted" before "received".
 */
export function eventRows(act: Act, dossierId: string, events: readonly DossierEvent[]) {
  const rows = events.map(event =>
    eventRow(act, {
      type: event.type,
      subject: { kind: 'dossier', id: dossierId },
      unitId: event.unitId,
      data: event.data,
      ...(event.corrects === undefined ? {} : { corrects: event.corrects }),
    }),
  )
  const ids = rows.map(row => row.id).sort()
  return rows.map((row, index) => ({ ...row, id: ids[index] ?? row.id }))
}
