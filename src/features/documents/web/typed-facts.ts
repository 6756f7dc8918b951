/** What is said of a document, as the fields of its form hold it. */
import type { DocumentFacts } from '../domain/document.ts'
import { dayIn } from './desk-form.ts'

/** The field of each fact. */
export const FIELD_OF = {
  ...({ kind: 'kind', type: 'type', number: 'number', title: 'title' } as const),
  ...({ fieldId: 'field', issuer: 'issuer' } as const),
  ...({ signer: 'signer', signerTitle: 'signer_title' } as const),
  ...({ issuedOn: 'issued_on', effectiveOn: 'effective_on', expiresOn: 'expires_on' } as const),
} as const satisfies Readonly<Record<keyof DocumentFacts, string>>

/** A field of the form. */
export type FactsField = (typeof FIELD_OF)[keyof DocumentFacts]

/** The facts as they would be typed; all empty of a document that is not entered yet. */
export function typedFacts(facts: DocumentFacts | undefined): Readonly<Record<FactsField, string>> {
  return {
    kind: facts?.kind ?? '',
    type: facts?.type ?? '',
    number: facts?.number ?? '',
    title: facts?.title ?? '',
    field: facts === undefined ? '' : String(facts.fieldId),
    issuer: facts?.issuer ?? '',
    signer: facts?.signer ?? '',
    signer_title: facts?.signerTitle ?? '',
    issued_on: dayIn(facts?.issuedOn),
    effective_on: dayIn(facts?.effectiveOn),
    expires_on: dayIn(facts?.expiresOn),
  }
}
