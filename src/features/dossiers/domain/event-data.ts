/** The data of a dossier's events: the frame that all carry (README.md), and more by type. No personal data. */

import type { Dossier, DossierPatch } from './dossier.ts'

/** What the data of an event may hold. */
export type EventValue = string | number | boolean | null | readonly string[]

/** The data of an event. */
export type EventData = { readonly [key: string]: EventValue }

/** The frame: the dossier after the act, and the state before. */
export function frame(before: Dossier | undefined, after: Dossier): EventData {
  return {
    code: after.code,
    procedure_id: after.procedureId,
    version_id: after.versionId,
    channel: after.channel,
    receiving_unit_id: after.receivingUnitId,
    deciding_unit_id: after.decidingUnitId,
    unit_id: after.unitId,
    state_before: before?.state ?? null,
    state: after.state,
    submitted_at: after.submittedAt.toISOString(),
    received_at: after.receivedAt?.toISOString() ?? null,
    due_at: after.dueAt?.toISOString() ?? null,
    waiting: after.pauseKind,
  }
}

/** The frame of a change. */
export function frameOf(before: Dossier, patch: DossierPatch): EventData {
  return frame(before, { ...before, ...patch })
}
