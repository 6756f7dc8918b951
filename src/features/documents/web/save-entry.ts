/** What comes of the form of a document in the register: it is kept, or comes back with what is to be set right. */
import type { z } from 'zod'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, writeBegan } from '#platform/http/fields.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { bothChanged, isQuotedWhole } from '#ui/both-changed.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import type { DeskDocument } from '../domain/desk.ts'
import type { DocumentFacts, DocumentKind, DocumentType, Field } from '../domain/document.ts'
import { mergeFacts, wholesOf } from '../domain/merge-facts.ts'
import { listDocumentFields } from '../store/choices.queries.ts'
import { findDeskDocument } from '../store/desk.queries.ts'
import { enterDocument, type SaveProblem, saveDocument } from '../use-cases/save-document.ts'
import { words } from '../words.ts'
import type { Refused } from './desk-form.ts'
import { showDeskDocument } from './desk-view.ts'
import type { documentForm } from './document.forms.ts'
import { likeSigners } from './like-signers.ts'
import { sameNumber } from './same-number.ts'
import { type FactsField, FIELD_OF, typedFacts } from './typed-facts.ts'

const PATH = '/can-bo/van-ban'

type Typed = z.output<typeof documentForm>
type SaveRequest = RouteRequest<unknown, unknown, Typed, Officer>
type Again = Partial<Refused> & Pick<Refused, 'errors'>

/** Enters a document. */
export async function enter(deps: FeatureDeps, request: SaveRequest): Promise<Answer> {
  const { body, site, language, actor } = request
  const refuse = (again: Again) => showAgain(deps, request, undefined, again)
  if (!body.ok) return refuse({ errors: body.errors })
  const asked = await doubtsOf(deps, site.id, { ...body.value, documentId: undefined })
  if (asked !== undefined) return refuse(asked)
  const { facts } = body.value
  const entered = await enterDocument(deps, { siteId: site.id, officerId: actor.id, facts })
  if (!entered.ok) return refuse({ errors: errorOf(entered.error.code) })
  return redirect(href(language, `${PATH}/${entered.value.documentId}?xong=luu`))
}

/** Says something else of a document. What somebody else said meanwhile stays, but where both said the same anew. */
export async function changeEntry(
  deps: FeatureDeps,
  request: SaveRequest,
  documentId: string,
): Promise<Answer> {
  const { body, site, language, actor } = request
  const kept = await findDeskDocument(deps.db, site.id, documentId)
  if (kept === undefined) return notFound()
  if (!body.ok) return showAgain(deps, request, documentId, { errors: body.errors })
  const { clashes, merged, isMerged, isChanged } = mergeFacts(
    readBegan(body.raw),
    kept,
    body.value.facts,
  )
  const raw = { ...body.raw, ...typedFacts(merged), began: writeBegan(wholesOf(kept)) }
  const refuse = (again: Again) => showAgain(deps, request, documentId, { raw, ...again })
  if (clashes.length > 0) {
    const fields = await listDocumentFields(deps.db, site.id, language)
    return refuse(clashOf(language, { clashes, kept, merged }, fields))
  }
  const asked = await doubtsOf(deps, site.id, { ...body.value, facts: merged, documentId })
  if (asked !== undefined) return refuse(asked)
  const saved = await saveDocument(deps, {
    ...{ siteId: site.id, officerId: actor.id, documentId, facts: merged },
    ...{ revision: kept.revision, reason: body.value.reason },
    mayPublish: holds(actor, DOCUMENT_PERMISSIONS.publish),
  })
  const done = (what: string) => redirect(href(language, `${PATH}/${documentId}?xong=${what}`))
  if (saved.ok) return done(isMerged ? 'sua-chung' : 'luu')
  const { code } = saved.error
  // Somebody saved in this very moment.
  if (code === 'document_changed_meanwhile') return await changeEntry(deps, request, documentId)
  // Somebody else has just said the same.
  if (code === 'nothing_changed' && isChanged) return done('luu')
  return code === 'document_not_found' ? notFound() : refuse({ errors: errorOf(code) })
}

function showAgain(
  deps: FeatureDeps,
  request: SaveRequest,
  documentId: string | undefined,
  { errors, ...more }: Again,
): Promise<Answer> {
  const { raw } = request.body
  return showDeskDocument(deps, request, documentId, {
    refused: { form: 'facts', errors, raw, ...more },
  })
}

/** What is asked before that is kept; undefined when nothing is. */
async function doubtsOf(
  { db }: FeatureDeps,
  siteId: number,
  typed: Typed & { readonly documentId: string | undefined },
): Promise<Again | undefined> {
  const signers = await likeSigners(db, siteId, typed)
  const same = await sameNumber(db, siteId, typed)
  if (signers === undefined && same.length === 0) return undefined
  const errors = {
    ...(same.length > 0 ? { number: 'number_is_used' } : {}),
    ...(signers === undefined ? {} : { signer: 'signer_like_another' }),
  }
  return { errors, ...signers, same }
}

/** What the other one saved, at the fields that both changed. */
function clashOf(
  language: Language,
  {
    clashes: names,
    kept,
    merged,
  }: { clashes: readonly (keyof DocumentFacts)[]; kept: DeskDocument; merged: DocumentFacts },
  fields: readonly Field[],
): Again {
  const { kinds, types } = words(language)
  const [theirs, mine] = [typedFacts(kept), typedFacts(merged)]
  const clashes = names.map(name => FIELD_OF[name])
  const clash = { code: 'both_changed', clashes, theirs, merged: mine } as const
  const errors = bothChanged<FactsField>(language, clash, (field, value) => {
    if (field === 'kind') return kinds[value as DocumentKind]
    if (field === 'type') return types[value as DocumentType]
    const chosen = field === 'field' && fields.find(({ id }) => String(id) === value)
    return chosen ? chosen.name : value
  })
  const long = clashes.filter(field => !isQuotedWhole(theirs[field]))
  return { errors, theirs: Object.fromEntries(long.map(field => [field, theirs[field]])) }
}

function errorOf(code: SaveProblem): Readonly<Record<string, string>> {
  return { [FIELDS[code] ?? '']: code }
}

/** The field that mends a refusal; others are about the whole document. */
const FIELDS: Readonly<Partial<Record<SaveProblem, string>>> = {
  reason_missing: 'reason',
  field_missing: 'field',
  expires_too_early: 'expires_on',
  relations_backwards: 'issued_on',
}
