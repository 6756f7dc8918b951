/** Slips 01, 02 and 03 of a dossier. */
import { spacedPhone } from '#kernel/contact.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type {
  ReceiptSlip,
  RefusalSlip,
  SupplementRequestSlip,
} from '../../domain/slips/counter-slips.ts'
import type { SlipContact, SlipHead } from '../../domain/slips/slip-parts.ts'
import { vi as words } from '../../dossiers.vi.ts'
import { vi } from '../slips.vi.ts'
import { counterAgency } from './issuing-agency.ts'
import { namedApplicant, type SlipMaterial } from './slip-material.ts'

/** 01, with the number that the register gives it. */
export function receiptOf(material: SlipMaterial): ReceiptSlip | undefined {
  const { facts, applicant, inRegister, officer } = material
  const { dossier } = facts
  const { receivedAt, firstDueAt } = dossier
  if (receivedAt === null || firstDueAt === null) return undefined
  const named = namedApplicant(material)
  const bringer = applicant.submitterName
  return {
    kind: 'receipt',
    head: counterHead(material, receivedAt, inRegister && String(inRegister.number)),
    copy: 'given',
    book: inRegister?.book ?? null,
    numberInBook: inRegister?.number ?? null,
    code: dossier.code,
    trackingUrl: material.trackingUrl,
    applicant:
      bringer === null ? named : { ...named, name: bringer, address: null, identityNumber: null },
    owner: bringer === null ? null : { name: named.name, address: named.address },
    request: dossier.request,
    fee: dossier.feeAmount === 0 ? null : vi.feeBy(dossier.channel, dossier.feeAmount),
    papers: material.papers,
    sets: dossier.sets,
    limit: { amount: dossier.limit.value, unit: dossier.limit.unit },
    receivedAt,
    dueAt: firstDueAt,
    result: { way: dossier.resultWay, place: resultPlace(material) },
    secondStage: null,
    submitterName: bringer ?? named.name,
    receiverName: officer(dossier.receivedBy)?.fullName ?? null,
  }
}

function resultPlace({ facts, applicant }: SlipMaterial): string | null {
  const { resultWay, resultAddress } = facts.dossier
  return resultWay === 'post' ? (resultAddress ?? applicant.address) : null
}

/** 02, once it was asked. */
export function supplementRequestOf(material: SlipMaterial): SupplementRequestSlip | undefined {
  const { facts, supplementNumber } = material
  const { supplement, dossier } = facts
  if (supplement === undefined) return undefined
  const number = supplementNumber === null ? null : String(supplementNumber)
  const guide = material.officer(supplement.requestedBy)
  return {
    kind: 'supplement_request',
    head: counterHead(material, supplement.requestedAt, number),
    code: dossier.code,
    applicant: namedApplicant(material),
    request: dossier.request,
    items: supplement.items,
    reasons: supplement.reasons.map(reason => said(words.reasons.supplement, reason)),
    guidance: supplement.guidance,
    supplementBy: supplement.supplementBy,
    contact: contactOf(material, supplement.requestedBy, supplement.unitId),
    guideName: guide?.fullName ?? null,
  }
}

/** 03, once it was refused. */
export function refusalOf(material: SlipMaterial): RefusalSlip | undefined {
  const { facts, applicant } = material
  const { end, dossier } = facts
  if (end?.kind !== 'refused') return undefined
  return {
    kind: 'refusal',
    head: counterHead(material, end.endedAt, null),
    code: dossier.code,
    applicant: namedApplicant(material),
    request: dossier.request,
    reasons: end.reasons.map(reason => said(words.reasons.refusal, reason)),
    guidance: end.guidance,
    contact: contactOf(material, end.endedBy, dossier.receivingUnitId),
    submitterName: applicant.submitterName ?? applicant.name,
    receiverName: material.officer(end.endedBy)?.fullName ?? null,
  }
}

/** A listed reason with the words of this dossier; "other" is said by its words alone. */
export function said(
  labels: Readonly<Record<string, string>>,
  reason: { readonly code: string; readonly text: string },
): string {
  const label = labels[reason.code]
  return reason.code === 'other' || label === undefined ? reason.text : `${label}: ${reason.text}`
}

/** The head of what the counter gives. */
export function counterHead(material: SlipMaterial, at: Instant, number: string | null): SlipHead {
  const unit = material.unit(material.facts.dossier.receivingUnitId)
  return { agency: counterAgency(unit, material.parentOf), number, issuedOn: dateInVietNam(at) }
}

function contactOf(material: SlipMaterial, officerId: string, unitId: number): SlipContact {
  const unit = material.unit(unitId)
  const officer = material.officer(officerId)
  return {
    name: officer?.fullName ?? unit.nameVi,
    phone: spacedPhone(officer?.phone || unit.phone) || null,
  }
}
