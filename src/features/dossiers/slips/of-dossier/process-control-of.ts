/** The control slip of a dossier, from its steps: automatic, and a line once there never changes (domain facts A.3). */
import { judgeOnTime } from '#features/working-calendar'
import type { DossierStep } from '../../domain/dossier.ts'
import type { HandOver, ProcessControlSlip } from '../../domain/slips/process-slips.ts'
import { vi } from '../slips.vi.ts'
import { counterHead } from './counter-slips-of.ts'
import type { SlipMaterial } from './slip-material.ts'

/** 05 of the 2018 set, 06 of the 2025 set; from receipt on. */
export function processControlOf(material: SlipMaterial): ProcessControlSlip | undefined {
  const { facts, applicant } = material
  const { dossier } = facts
  if (dossier.receivedAt === null || dossier.dueAt === null) return undefined
  return {
    kind: 'process_control',
    head: counterHead(material, dossier.receivedAt, null),
    applicant: { name: applicant.name, address: applicant.address },
    code: dossier.code,
    request: dossier.request,
    receivedAt: dossier.receivedAt,
    dueAt: dossier.dueAt,
    decidingAgency: material.unit(dossier.decidingUnitId).nameVi,
    coordinatingAgencies: coordinating(material),
    handOvers: [...handOvers(material), ...lastHandOver(material)],
  }
}

function coordinating(material: SlipMaterial): string[] {
  const { dossier, steps, pauses } = material.facts
  const units = [dossier.handlingUnitId, ...steps.map(step => step.unitId)].filter(
    id => id !== dossier.decidingUnitId && id !== dossier.receivingUnitId,
  )
  const asked = pauses
    .filter(pause => pause.kind === 'other_agency')
    .map(pause => pause.reason.split(':', 1)[0] ?? '')
  const names = [...units.map(id => material.unit(id).nameVi), ...asked]
  return [...new Set(names)].filter(name => name !== '')
}

function handOvers(material: SlipMaterial): HandOver[] {
  const { steps } = material.facts
  return steps.slice(1).map((step, index) => {
    const before = steps[index]
    return {
      fromUnit: material.unit(step.givenByUnitId ?? before?.unitId ?? step.unitId).nameVi,
      fromOfficer: material.officer(step.givenBy)?.fullName ?? null,
      toUnit: material.unit(step.unitId).nameVi,
      toOfficer: material.officer(step.assigneeId)?.fullName ?? null,
      at: step.givenAt,
      takenAt: step.takenAt,
      outcome: before?.dueAt ? judgeOnTime(step.givenAt, before.dueAt) : null,
      note: noteOf(before, step),
    }
  })
}

function noteOf(before: DossierStep | undefined, step: DossierStep): string | null {
  if (before?.outcome !== 'sent_back') return step.note || null
  return step.note ? `${vi.control.sentBack}: ${step.note}` : vi.control.sentBack
}

/** With its result, its refusal or its stop the dossier goes back to the counter. */
function lastHandOver(material: SlipMaterial): HandOver[] {
  const { dossier, steps, result, resultReturn, end } = material.facts
  const last = steps.at(-1)
  const at = dossier.resolvedAt ?? dossier.endedAt
  if (last === undefined || at === null) return []
  return [
    {
      fromUnit: material.unit(last.unitId).nameVi,
      fromOfficer: material.officer(last.closedBy)?.fullName ?? null,
      toUnit: material.unit(dossier.receivingUnitId).nameVi,
      toOfficer: material.officer(resultReturn?.returnedBy ?? null)?.fullName ?? null,
      at,
      takenAt: null,
      outcome:
        dossier.resolvedAt && dossier.dueAt ? judgeOnTime(dossier.resolvedAt, dossier.dueAt) : null,
      note: result
        ? vi.control.resultNumber(result.number)
        : end
          ? vi.control.ended[end.kind]
          : null,
    },
  ]
}
