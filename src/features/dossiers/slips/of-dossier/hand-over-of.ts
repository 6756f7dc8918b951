import type { HandOverNote } from '../../domain/slips/hand-over-note.ts'
import { counterHead } from './counter-slips-of.ts'
import { namedApplicant, type SlipMaterial } from './slip-material.ts'

/** The note of the hand-over, once the result was handed over. */
export function handOverOf(material: SlipMaterial): HandOverNote | undefined {
  const { dossier, result, resultReturn } = material.facts
  if (result === undefined || resultReturn === undefined || dossier.dueAt === null) return undefined
  const { returnedAt, way, receivedBy, returnedBy } = resultReturn
  return {
    kind: 'hand_over',
    head: counterHead(material, returnedAt, null),
    code: dossier.code,
    applicant: namedApplicant(material),
    request: dossier.request,
    resultNumber: result.number,
    resultIssuedOn: result.issuedOn,
    resultSigner: `${result.signerName}, ${result.signerPost}`,
    dueAt: dossier.dueAt,
    returnedAt,
    way,
    receivedBy,
    returnedBy: material.officer(returnedBy)?.fullName ?? null,
  }
}
