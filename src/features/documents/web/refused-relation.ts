/** What is said of a relation that other relations rule out, with the documents that are named. */
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import type { NamedDocument } from '../domain/desk.ts'
import { contradicting, type Edge, ringOf } from '../domain/relation.ts'
import { listEndings, listKinds, listNamed } from '../store/relation.queries.ts'
import { words } from '../words.ts'

/** What is said, and which documents to look at. */
export type RefusedRelation = {
  readonly text: string
  readonly others: readonly NamedDocument[]
}

/** The ring that it would close: what each of its documents does to the next, and these documents. */
export async function sayRing(db: Db, language: Language, closing: Edge): Promise<RefusedRelation> {
  const { relations: text } = words(language).desk
  const ring = ringOf(closing, await listEndings(db, closing.toId)) ?? [closing]
  const named = await listNamed(
    db,
    ring.map(({ fromId }) => fromId),
  )
  const numberOf = (id: string) => named.find(each => each.id === id)?.number ?? ''
  const steps = ring.map(
    ({ fromId, toId, kind }) => `${numberOf(fromId)} ${text.kinds[kind]} ${numberOf(toId)}`,
  )
  return { text: text.ring(steps.join('; ')), others: named.filter(isNot(closing.fromId)) }
}

/** What is noted to the same document and says otherwise. */
export async function sayContradiction(
  db: Db,
  language: Language,
  edge: Edge,
): Promise<RefusedRelation> {
  const { relations: text } = words(language).desk
  const noted = contradicting(edge.kind, await listKinds(db, edge)) ?? edge.kind
  const others = await listNamed(db, [edge.toId])
  return { text: text.contradicts(text.kinds[noted]), others }
}

const isNot = (id: string) => (document: NamedDocument) => document.id !== id
