/** The control slip of a dossier, from its steps: automatic, and a line once there never changes (domain facts A.3). */
import { judgeOnTime } from '#features/working-calendar'
import type { DossierStep } from '../../domain/dossier.ts'
import type { HandOver, ProcessControlSlip } from '../../domain/slips/process-slips.ts'
import { vi } from '../slips.vi.ts'
import { counterHead } from './counter-slips-of.ts'
import { counterAgency } from './issuing-agency.ts'
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
    const before = steps[index] ?? step
    return {
      ...partiesOf(material, before, step),
      fromOfficer: material.officer(step.givenBy)?.fullName ?? null,
      toOfficer: material.officer(step.assigneeId ?? step.closedBy)?.fullName ?? null,
      at: step.givenAt,
      takenAt: step.takenAt,
      outcome: before.dueAt ? judgeOnTime(step.givenAt, before.dueAt) : null,
      note: noteOf(before, step),
    }
  })
}

/** Who gave and who took. In a ward that is one unit: then the steps tell them apart. */
function partiesOf(material: SlipMaterial, from: DossierStep, to: DossierStep) {
  const [fromUnit, toUnit] = [placeOf(material, from), placeOf(material, to)]
  if (fromUnit !== toUnit) return { fromUnit, toUnit }
  const withStep = (unit: string, { stepKey }: DossierStep) => {
    const name = material.stepName(stepKey)
    return name === undefined ? unit : `${unit} (${name})`
  }
  return { fromUnit: withStep(fromUnit, from), toUnit: withStep(toUnit, to) }
}

/** The counter of a ward is its one-stop unit, though it is no unit of its own. */
function placeOf(material: SlipMaterial, step: Pick<DossierStep, 'unitId' | 'role'>): string {
  const unit = material.unit(step.unitId)
  if (step.role !== 'one_stop_officer') return unit.nameVi
  return counterAgency(unit, material.parentOf).oneStopUnit
}

function noteOf(before: DossierStep, step: DossierStep): string | null {
  if (before.outcome !== 'sent_back') return step.note || null
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
      fromUnit: placeOf(material, last),
      fromOfficer: material.officer(last.closedBy)?.fullName ?? null,
      toUnit: placeOf(material, { unitId: dossier.receivingUnitId, role: 'one_stop_officer' }),
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
