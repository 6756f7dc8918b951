/** Puts the page of a document on the desk together: what is kept, or what was typed and refused. */
import { listProcedureNames } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { writeSize } from '#kernel/number-text.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { DOCUMENT_STATES } from '../domain/document.ts'
import { doubtsAbout } from '../domain/doubts.ts'
import type { FeeChange } from '../domain/fee-changes.ts'
import { lastChangeId } from '../store/change.queries.ts'
import { listDocumentFields, listSigners } from '../store/choices.queries.ts'
import { findDeskDocument, listOffered } from '../store/desk.queries.ts'
import { listSameNumber } from '../store/number.queries.ts'
import { listAttachments, listFeeProcedureIds, listRelations } from '../store/part.queries.ts'
import type { Done, Refused } from './desk-form.ts'
import { DocumentFormPage } from './document-form.page.tsx'
import { numberedOf } from './same-number.ts'

const MOST_OFFERED = 200
const UNPROCESSABLE = 422

/** Which document, for whom. */
export type DeskRequest = {
  readonly site: { readonly id: number }
  readonly language: Language
  readonly actor: Officer
}

/** The page of a document on the desk; without an id, of a new one. */
export async function showDeskDocument(
  { db, clock }: Pick<FeatureDeps, 'db' | 'clock'>,
  { site, language, actor }: DeskRequest,
  id: string | undefined,
  state: {
    readonly done?: Done | undefined
    readonly theirFees?: FeeChange<string>
    readonly refused?: Refused
  } = {},
): Promise<Answer> {
  // Before the rest: what changes meanwhile is then taken for unread, never for read.
  const seen = id === undefined ? '' : await lastChangeId(db, id)
  const document = id === undefined ? undefined : await findDeskDocument(db, site.id, id)
  if (id !== undefined && document === undefined) return notFound()
  const [fields, offered, signers, parts] = await Promise.all([
    listDocumentFields(db, site.id, language),
    listOffered(db, site.id, MOST_OFFERED),
    listSigners(db, site.id, DOCUMENT_STATES),
    id === undefined ? NO_PARTS : partsOf(db, site.id, id, language),
  ])
  const sameNumber = document
    ? await listSameNumber(db, site.id, numberedOf(document), document.id)
    : []
  const view = DocumentFormPage({
    ...{ language, fields, document, seen, offered: { ...offered, signers }, sameNumber },
    ...parts,
    doubts:
      document === undefined
        ? []
        : doubtsAbout(document, {
            today: dateInVietNam(clock.now()),
            files: parts.files.length,
            sameNumber: sameNumber.length > 0,
          }),
    mayPublish: holds(actor, DOCUMENT_PERMISSIONS.publish),
    done: state.done,
    theirFees: state.theirFees ?? NO_CHANGE,
    refused: state.refused,
  })
  return page(view, { status: state.refused === undefined ? 200 : UNPROCESSABLE })
}

const NO_CHANGE = { added: [], removed: [] }
const NO_PARTS = { files: [], relations: [], procedureCodes: [] }

async function partsOf(db: FeatureDeps['db'], siteId: number, id: string, language: Language) {
  const [files, relations, procedureIds] = await Promise.all([
    listAttachments(db, id),
    listRelations(db, id),
    listFeeProcedureIds(db, id),
  ])
  const procedures = await listProcedureNames(db, siteId, procedureIds)
  return {
    files: files.map(file => ({ ...file, sizeText: writeSize(language, file.size) })),
    relations,
    procedureCodes: procedures.map(({ code }) => code),
  }
}
