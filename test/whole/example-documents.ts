/** Documents that routes are visited about. */
import { documentWithParts } from '#test/support/documents.ts'
import type { Town } from '#test/support/town.ts'
import { CONSULTATION_MAKERS } from './example-consultations.ts'

/** A published document, and a file of it. */
async function aDocument(town: Town) {
  const { slug, attachmentId } = await documentWithParts(town)
  return { belongs: 'everyone' as const, params: { slug, id: attachmentId } }
}

/** The same for those who keep the register, with a relation of it. */
async function aDocumentOnDesk(town: Town) {
  const { documentId, otherId, attachmentId } = await documentWithParts(town)
  const relation = { kind: 'guides', other: otherId }
  return {
    belongs: 'everyone' as const,
    params: { id: documentId, file: attachmentId, ...relation },
  }
}

/** By the beginning of a route's path, what there is for it. */
export const DOCUMENT_MAKERS = [
  ...CONSULTATION_MAKERS,
  ['/can-bo/van-ban/:id', aDocumentOnDesk],
  ['/van-ban/', aDocument],
] as const
