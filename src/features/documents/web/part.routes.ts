/** What belongs to a document, each a form on its page: files, relations, procedures with fees. */
import type { z } from 'zod'
import { listProcedureNames } from '#features/procedures'
import { href } from '#kernel/language.ts'
import { ok } from '#kernel/result.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { PAPER_KINDS } from '#platform/files/sniff.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan } from '#platform/http/fields.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { MOST_FILE_BYTES } from '../domain/attachment.ts'
import { feeChange } from '../domain/fee-changes.ts'
import { namedBy } from '../domain/named-by.ts'
import { listMeant } from '../store/number.queries.ts'
import { listFeeProcedureIds } from '../store/part.queries.ts'
import { addAttachment, type KeptFile } from '../use-cases/add-attachment.ts'
import { relateDocuments } from '../use-cases/relate-documents.ts'
import { setFeeProcedures } from '../use-cases/set-fee-procedures.ts'
import { words } from '../words.ts'
import type { Done, FormName, Refused } from './desk-form.ts'
import { showDeskDocument } from './desk-view.ts'
import { codesIn, feesForm, idParam, reasonForm, relationForm } from './document.forms.ts'
import { sayContradiction, sayRing } from './refused-relation.ts'

const PATH = '/can-bo/van-ban/:id'
const MOST_PROCEDURES = 50
const who = DOCUMENT_PERMISSIONS.keep

type PartRequest<B> = RouteRequest<{ id: string }, unknown, B, Officer>
type Refuse = (
  errors: Readonly<Record<string, string>>,
  others?: Pick<Refused, 'meant' | 'others'>,
) => Promise<Answer>

/** Adding files, noting relations, naming procedures. */
export function partRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: `${PATH}/tep`,
      who,
      audit: 'act',
      params: idParam,
      body: reasonForm,
      upload: { maxFiles: 1, maxBytes: MOST_FILE_BYTES, kinds: PAPER_KINDS },
      handle: request => addFile(deps, request),
    }),
    route({
      method: 'POST',
      path: `${PATH}/quan-he`,
      who,
      audit: 'act',
      params: idParam,
      body: relationForm,
      handle: request => noteRelation(deps, request),
    }),
    route({
      method: 'POST',
      path: `${PATH}/phi-le-phi`,
      who,
      audit: 'act',
      params: idParam,
      body: feesForm,
      handle: request => noteFees(deps, request),
    }),
  ]
}

async function noteFees(
  deps: FeatureDeps,
  request: PartRequest<z.output<typeof feesForm>>,
): Promise<Answer> {
  const { body, site, params, language } = request
  const refuse = refusing(deps, request, 'fees')
  if (!body.ok) return refuse(body.errors)
  const { codes, reason } = body.value
  if (codes.length > MOST_PROCEDURES) return refuse({ codes: 'too_many_procedures' })
  // By the code that their pages show: one without a text that was ever published is known to nobody.
  const known = await listProcedureNames(deps.db, site.id)
  const idsOf = (named: readonly string[]) =>
    named.flatMap(code => known.find(each => each.code === code)?.id ?? [])
  const unknown = codes.filter(code => idsOf([code]).length === 0)
  if (unknown.length > 0)
    return refuse({ codes: words(language).desk.fees.unknown(unknown.join(', ')) })
  const procedureIds = idsOf(codes)
  const shown = readBegan(body.raw)?.['codes']
  const began = shown === undefined ? undefined : idsOf(codesIn(shown))
  const set = await setFeeProcedures(deps, { ...changeOf(request, reason), procedureIds, began })
  const kept = await listFeeProcedureIds(deps.db, params.id)
  const isMerged = !isSame(kept, procedureIds)
  // Somebody else has saved meanwhile what was to be changed: what stands there now is shown, with theirs.
  const hasChanged = isMerged || (began !== undefined && !isSame(began, procedureIds))
  const isOvertaken = !set.ok && set.error.code === 'nothing_changed' && hasChanged
  const theirs = feeChange(procedureIds, kept)
  const codesOf = (ids: readonly number[]) =>
    known.flatMap(({ id, code }) => (ids.includes(id) ? code : [])).join(',')
  return answer(request, isOvertaken ? ok(undefined) : set, {
    done: isMerged ? 'phi-le-phi-chung' : 'phi-le-phi',
    ...(isMerged && { told: { them: codesOf(theirs.added), bot: codesOf(theirs.removed) } }),
    field: 'codes',
    refuse,
  })
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  const sorted = (ids: readonly number[]) => ids.toSorted((a, b) => a - b).join()
  return sorted(some) === sorted(others)
}

async function noteRelation(
  deps: FeatureDeps,
  request: PartRequest<z.output<typeof relationForm>>,
): Promise<Answer> {
  const { body, site, params } = request
  const refuse = refusing(deps, request, 'relation')
  if (!body.ok) return refuse(body.errors)
  const { kind, related, related_id, reason } = body.value
  const found = await listMeant(deps.db, site.id, namedBy(related))
  // Of two that have one number, who writes on the page of one means the other.
  const others = found.length > 1 ? found.filter(({ id }) => id !== params.id) : found
  const other = others.length > 1 ? others.find(({ id }) => id === related_id) : others[0]
  if (other === undefined)
    return others.length > 1
      ? refuse({ related_id: 'related_ambiguous' }, { meant: others })
      : refuse({ related: 'related_not_found' })
  const noted = await relateDocuments(deps, {
    ...changeOf(request, reason),
    ...{ toId: other.id, kind },
  })
  const code = noted.ok ? undefined : noted.error.code
  if (code !== undefined && OF_THE_OTHER.has(code))
    return refuse({ related: code }, { others: [other] })
  const say = code !== undefined && SAID_OF_OTHERS[code]
  if (say) {
    const edge = { fromId: params.id, toId: other.id, kind }
    const { text, others } = await say(deps.db, request.language, edge)
    return refuse({ related: text }, { others })
  }
  return answer(request, noted, { done: 'them-quan-he', field: 'related', refuse })
}

/** Refusals that lead to the other document. */
const OF_THE_OTHER: ReadonlySet<string> = new Set(['relation_backwards', 'relation_mutual'])

/** Refusals that lead to other relations. */
const SAID_OF_OTHERS: { readonly [code: string]: typeof sayRing } = {
  relation_ring: sayRing,
  relation_contradicts: sayContradiction,
}

async function addFile(
  deps: FeatureDeps,
  request: PartRequest<{ reason: string }>,
): Promise<Answer> {
  const { body } = request
  const refuse = refusing(deps, request, 'file')
  const sent = sentFile(request)
  if ('code' in sent) return refuse({ file: sent.code })
  if (!body.ok) return refuse(body.errors)
  const added = await addAttachment(deps, { ...changeOf(request, body.value.reason), file: sent })
  return answer(request, added, { done: 'them-tep', field: 'file', refuse })
}

/** The file that came, or why it is not taken. */
function sentFile({ uploads }: PartRequest<unknown>): KeptFile | { readonly code: string } {
  const upload = uploads.find(each => each.field === 'file')
  if (upload === undefined) return { code: 'file_missing' }
  const { result, name } = upload
  if (!result.ok) return result.error
  const { sha256, size, mediaType } = result.value
  return { sha256, size, mediaType, name }
}

function changeOf({ site, params, actor }: PartRequest<unknown>, reason: string) {
  return {
    ...{ siteId: site.id, documentId: params.id, officerId: actor.id, reason },
    mayPublish: holds(actor, DOCUMENT_PERMISSIONS.publish),
  }
}

function refusing(deps: FeatureDeps, request: PartRequest<unknown>, form: FormName): Refuse {
  return (errors, others = {}) =>
    showDeskDocument(deps, request, request.params.id, {
      refused: { form, errors, raw: request.body.raw, ...others },
    })
}

function answer(
  { language, params }: PartRequest<unknown>,
  outcome: { ok: true } | { ok: false; error: { readonly code: string } },
  {
    done,
    told = {},
    field,
    refuse,
  }: { done: Done; told?: Readonly<Record<string, string>>; field: string; refuse: Refuse },
): Promise<Answer> | Answer {
  if (outcome.ok) {
    const query = new URLSearchParams({ xong: done, ...told })
    return redirect(href(language, `/can-bo/van-ban/${params.id}?${query.toString()}`))
  }
  const { code } = outcome.error
  if (code === 'document_not_found') return notFound()
  return refuse({ [code === 'reason_missing' ? 'reason' : field]: code })
}
