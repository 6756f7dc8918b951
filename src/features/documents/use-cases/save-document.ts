import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { brokeConstraint, type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { DocumentFacts } from '../domain/document.ts'
import { documentSlug, issuerSlug } from '../domain/document-slug.ts'
import { isBackwards } from '../domain/relation.ts'
import {
  getLastFacts,
  insertDocument,
  insertDocumentVersion,
  keepIssuer,
  lockDocumentSlugs,
  updateDocument,
} from '../store/document.writes.ts'
import { listRelations } from '../store/part.queries.ts'
import { words } from '../words.ts'
import { type Change, type ChangeProblem, changeDocument } from './change-document.ts'
import { keeper } from './keeper.ts'

/** Why what is said of a document is not kept. */
export type SaveProblem =
  | ChangeProblem
  | 'document_changed_meanwhile'
  | 'field_missing'
  | 'expires_too_early'
  | 'nothing_changed'
  /** It would amend, end or cite what was only issued later, or be amended by what is older. */
  | 'relations_backwards'

type Deps = { readonly db: Db; readonly clock: Clock }
type Saved = { readonly documentId: string; readonly slug: string }

/** Enters a document into the register, where nobody else sees it yet. Event: document.entered. */
export function enterDocument(
  deps: Deps,
  input: { siteId: number; officerId: string | undefined; facts: DocumentFacts },
): Promise<Result<Saved, { readonly code: SaveProblem }>> {
  const { siteId, officerId, facts } = input
  const now = deps.clock.now()
  return refusingWrongFacts(() =>
    inTransaction(deps.db, async trx => {
      const id = newId(now)
      const kept = await keptOf(trx, siteId, id, facts)
      await insertDocument(trx, { ...kept, id, siteId, createdAt: now })
      const version = { documentId: id, siteId, revision: 1, facts }
      await insertDocumentVersion(trx, { ...version, savedAt: now, savedBy: officerId })
      await appendEvent(
        trx,
        { siteId, clock: deps.clock, actor: keeper(officerId) },
        {
          type: 'document.entered',
          subject: { kind: 'document', id },
          data: { slug: kept.slug, revision: 1 },
        },
      )
      return ok({ documentId: id, slug: kept.slug })
    }),
  )
}

/** Says something else of a document. `revision`: what its editor saw. Events as {@link changeDocument}. */
export function saveDocument(
  deps: Deps,
  change: Change & { readonly revision: number; readonly facts: DocumentFacts },
): Promise<Result<Saved, { readonly code: SaveProblem }>> {
  const { siteId, documentId, officerId, facts } = change
  const now = deps.clock.now()
  return refusingWrongFacts(async () => {
    const saved = await changeDocument<SaveProblem>(deps, change, async (trx, document) => {
      if (document.revision !== change.revision) return err({ code: 'document_changed_meanwhile' })
      const changed = changedFields(await getLastFacts(trx, documentId), facts)
      const problem = await whyNotChanged(trx, change, changed)
      if (problem !== undefined) return err({ code: problem })
      const revision = document.revision + 1
      const kept = await keptOf(trx, siteId, documentId, facts)
      // The address of what was once public stays.
      const slug = document.publishedAt === null ? kept.slug : document.slug
      await updateDocument(trx, documentId, { ...kept, slug, revision })
      const version = { documentId, siteId, revision, facts }
      await insertDocumentVersion(trx, { ...version, savedAt: now, savedBy: officerId })
      return ok({ what: 'facts', data: { revision, fields: changed } })
    })
    return saved.ok ? ok({ documentId, slug: saved.value.slug }) : saved
  })
}

async function whyNotChanged(
  trx: Trx,
  { documentId, facts }: Pick<Change, 'documentId'> & { readonly facts: DocumentFacts },
  changed: readonly string[],
): Promise<'nothing_changed' | 'relations_backwards' | undefined> {
  if (changed.length === 0) return 'nothing_changed'
  const turns = changed.includes('issuedOn') && (await turnsRelations(trx, documentId, facts))
  return turns ? 'relations_backwards' : undefined
}

/** Whether on its new day of issue the document would be older than what it acts on, or younger than what acts on it. */
async function turnsRelations(
  trx: Trx,
  documentId: string,
  { issuedOn }: DocumentFacts,
): Promise<boolean> {
  const relations = await listRelations(trx, documentId)
  return relations.some(({ way, kind, other }) =>
    way === 'does'
      ? isBackwards(kind, { issuedOn, otherIssuedOn: other.issuedOn })
      : isBackwards(kind, { issuedOn: other.issuedOn, otherIssuedOn: issuedOn }),
  )
}

async function keptOf(trx: Trx, siteId: number, id: string, facts: DocumentFacts) {
  const { issuer, ...rest } = facts
  const issuerId = await keepIssuer(trx, siteId, { slug: issuerSlug(issuer), name: issuer })
  const wanted = documentSlug(words('vi').types[facts.type], facts.number)
  const taken = await lockDocumentSlugs(trx, siteId, wanted)
  const isFree = (slug: string) => (taken.get(slug) ?? id) === id
  let slug = wanted
  for (let number = 2; !isFree(slug); number += 1) slug = `${wanted}-${String(number)}`
  return { ...rest, issuerId, slug }
}

/** Names of what differs, in the order of the form. */
export function changedFields(before: DocumentFacts, after: DocumentFacts): string[] {
  return (Object.keys(after) as (keyof DocumentFacts)[]).filter(
    name => before[name] !== after[name],
  )
}

/** What a field breaks that is not there, or another site's. */
const FIELD_CONSTRAINTS = ['document_field_id_fkey', 'a_document_is_in_a_field_of_its_site']

async function refusingWrongFacts<T>(
  save: () => Promise<Result<T, { readonly code: SaveProblem }>>,
): Promise<Result<T, { readonly code: SaveProblem }>> {
  try {
    return await save()
  } catch (error) {
    if (FIELD_CONSTRAINTS.some(name => brokeConstraint(error, name)))
      return err({ code: 'field_missing' })
    if (brokeConstraint(error, 'a_document_expires_after_it_took_effect'))
      return err({ code: 'expires_too_early' })
    throw error
  }
}
