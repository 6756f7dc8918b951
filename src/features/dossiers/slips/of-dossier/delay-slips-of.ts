/** Slip 04 of either set, and slip 05 of the 2025 set, of a dossier. */
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { LONGEST_EXTENSION_DAYS } from '../../domain/decide-delay.ts'
import type {
  ApologySlip,
  ExtensionRequestSlip,
  StopNoticeSlip,
} from '../../domain/slips/delay-slips.ts'
import type { SlipExtension, SlipHead, SlipSigner } from '../../domain/slips/slip-parts.ts'
import { apologyKindOn } from '../../domain/slips/slip-sets.ts'
import { vi as words } from '../../dossiers.vi.ts'
import { vi } from '../slips.vi.ts'
import { said } from './counter-slips-of.ts'
import { decidingAgency } from './issuing-agency.ts'
import { namedApplicant, type SlipMaterial } from './slip-material.ts'

/** 04 for the written apology, by the form of its day. */
export function apologyOf(material: SlipMaterial): ApologySlip | ExtensionRequestSlip | undefined {
  const { facts } = material
  const { apology, dossier } = facts
  if (apology === undefined || dossier.receivedAt === null) return undefined
  const at = apology.apologisedAt
  const common = {
    ...letterOf(material, at, dossier.receivedAt),
    delayingUnit: material.unit(apology.delayingUnitId).nameVi,
    reason: apology.reason,
    signer: signerOf(material, apology.apologisedBy, apology.signerPost),
  }
  if (apologyKindOn(dateInVietNam(at)) === 'apology')
    return { kind: 'apology', ...common, appointedAt: apology.dueAt, newDate: apology.newDate }
  return {
    kind: 'extension_request',
    ...common,
    originalDueAt: dossier.firstDueAt ?? apology.dueAt,
    proposedDate: apology.newDate,
    extensionLimit: vi.extensionLimitText(LONGEST_EXTENSION_DAYS),
    history: extensionsBefore(material, at),
  }
}

/** 04 of the 2025 set for an extension. */
export function extensionOf(material: SlipMaterial): ExtensionRequestSlip | undefined {
  const { dossier, dueDateChanges } = material.facts
  const change = dueDateChanges.find(each => each.cause === 'extension')
  if (change === undefined || dossier.receivedAt === null) return undefined
  return {
    kind: 'extension_request',
    ...letterOf(material, change.changedAt, dossier.receivedAt),
    originalDueAt: dossier.firstDueAt ?? change.previousDueAt,
    delayingUnit: material.unit(dossier.handlingUnitId).nameVi,
    reason: change.reason,
    proposedDate: change.extendedTo ?? dateInVietNam(change.newDueAt),
    extensionLimit: vi.extensionLimitText(LONGEST_EXTENSION_DAYS),
    history: extensionsBefore(material, change.changedAt),
    signer: signerOf(material, change.changedBy, null),
  }
}

/** 05, once a received dossier was stopped. */
export function stopNoticeOf(material: SlipMaterial): StopNoticeSlip | undefined {
  const { end, withdrawal, dossier, steps } = material.facts
  if (end?.kind !== 'stopped' || dossier.receivedAt === null) return undefined
  const { copiesTo, head, request, code, receivedAt } = letterOf(
    material,
    end.endedAt,
    dossier.receivedAt,
  )
  const asked = withdrawal?.confirmedAt ? withdrawal : undefined
  const stage = asked?.stage ?? steps.at(-1)?.stepKey ?? dossier.state
  return {
    kind: 'stop_notice',
    ...{ copiesTo, head, request, code, receivedAt },
    applicant: namedApplicant(material),
    stopRequestedOn: asked ? dateInVietNam(asked.requestedAt) : null,
    stopReason: asked
      ? asked.reason
      : end.reasons.map(reason => said(words.reasons.stop, reason)).join('; '),
    stage: material.stepName(stage) ?? stateName(stage),
    decision: asked ? vi.stopAgreed : vi.stopDecided,
    stoppedFrom: dateInVietNam(end.endedAt),
    settlement: asked?.settlement ?? end.guidance,
    signer: signerOf(material, end.endedBy, null),
  }
}

function letterOf(material: SlipMaterial, at: Instant, receivedAt: Instant) {
  const { dossier } = material.facts
  return {
    head: letterHead(material, at),
    addressee: vi.addressee(material.applicant.name, material.applicant.kind),
    code: dossier.code,
    request: dossier.request,
    receivedAt,
    copiesTo: [material.unit(dossier.receivingUnitId).nameVi],
  }
}

function letterHead(material: SlipMaterial, at: Instant): SlipHead {
  const unit = material.unit(material.facts.dossier.decidingUnitId)
  return {
    agency: decidingAgency(unit, material.parentOf),
    number: null,
    issuedOn: dateInVietNam(at),
  }
}

function extensionsBefore(material: SlipMaterial, at: Instant): SlipExtension[] {
  return material.facts.dueDateChanges
    .filter(change => change.cause === 'extension' && change.changedAt < at)
    .map(change => ({
      previousDueAt: change.previousDueAt,
      newDueAt: change.newDueAt,
      decidedOn: dateInVietNam(change.changedAt),
      reason: change.reason,
    }))
}

/** A chair signs in the name of the committee, a vice chair in place of the chair. */
function signerOf(
  material: SlipMaterial,
  officerId: string | null,
  post: string | null,
): SlipSigner {
  const unit = material.unit(material.facts.dossier.decidingUnitId)
  const held = post ?? (officerId === null ? undefined : material.postOf(officerId))
  const signs = vi.signsAs(held ?? vi.headOf[unit.kind], unit.kind)
  return { ...signs, name: material.officer(officerId)?.fullName ?? null }
}

function stateName(state: string): string {
  return (words.states as Readonly<Record<string, string>>)[state] ?? state
}
