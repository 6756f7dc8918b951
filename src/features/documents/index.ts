/** The door of documents: what a portal shows of them, finding them, and keeping the register. */
export { DOCUMENT_PERMISSIONS } from './documents.permissions.ts'
export type { DocumentFacts, DocumentType } from './domain/document.ts'
export type { RelationKind } from './domain/relation.ts'
export { listDocumentAddresses, listDocumentYears } from './store/address.queries.ts'
export { listConsultations } from './store/consultation.queries.ts'
export { listFileBeginnings } from './store/file-beginnings.queries.ts'
export { listNewestOfRegister } from './store/newest.queries.ts'
export { listDocuments } from './store/register.queries.ts'
export { type DocumentHit, searchDocuments } from './store/search.queries.ts'
export { addAttachment } from './use-cases/add-attachment.ts'
export { answerDraftComment } from './use-cases/answer-draft-comment.ts'
export { commentIdOf, commentPath } from './use-cases/author-key.ts'
export { commentOnDraft } from './use-cases/comment-on-draft.ts'
export { documentsByMail } from './use-cases/documents-by-mail.ts'
export {
  closeConsultation,
  openConsultation,
  publishReport,
} from './use-cases/move-consultation.ts'
export { publishDocument } from './use-cases/move-document.ts'
export { relateDocuments } from './use-cases/relate-documents.ts'
export { saveConsultation } from './use-cases/save-consultation.ts'
export { enterDocument } from './use-cases/save-document.ts'
export { saveFields } from './use-cases/save-fields.ts'
export { searchConsultations } from './use-cases/search-consultations.ts'
export { setFeeProcedures } from './use-cases/set-fee-procedures.ts'
export { consultationsTag, documentsTag } from './use-cases/tags.ts'
export { words as documentWords } from './words.ts'
