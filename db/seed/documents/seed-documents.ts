/**
 * The demo's register of documents, entered and published as an editor does, under a simulated clock. The texts of the
 * attached files are read by a job once the demo runs. Seeding twice changes nothing.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  addAttachment,
  type DocumentFacts,
  documentWords,
  enterDocument,
  listDocuments,
  publishDocument,
  relateDocuments,
  saveFields,
  setFeeProcedures,
} from '#features/documents'
import { findProcedureByCode } from '#features/procedures'
import { type Clock, fixedClock } from '#kernel/clock.ts'
import { addMinutes, dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import type { Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { MEDIA_TYPES } from '#platform/files/sniff.ts'
import { inventedName } from '../organisation/people.ts'
import { DOCUMENTS, FIELDS, ISSUERS, type SeedDocument } from './documents.ts'
import { wordFileOf } from './docx.ts'
import { paperOf } from './paper.vi.ts'

type Deps = { readonly db: Db; readonly files: FileStore; readonly clock: Clock }

export type DocumentSeed = {
  readonly siteId: number
  /** db/seed/documents of the checkout. */
  readonly folder: string
  /** Who enters, and who publishes; the system itself when there is nobody. */
  readonly editorId?: string
  readonly publisherId?: string
  /** The district's when none are named, and where in `texts` theirs are. */
  readonly documents?: readonly SeedDocument[]
  readonly texts?: 'quan' | 'phuong'
}

/** Half past nine. */
const MINUTE = 570

/** Gives the number of documents entered. */
export async function seedDocuments(deps: Deps, seed: DocumentSeed): Promise<number> {
  const today = dateInVietNam(deps.clock.now())
  if ((await listDocuments(deps.db, seed.siteId, {}, { today, limit: 1 })).length > 0) return 0
  const fields = await saveFields(
    deps,
    seed.siteId,
    FIELDS.map(([slug, nameVi, nameEn]) => ({ slug, nameVi, nameEn })),
  )
  const ids = new Map<string, string>()
  const documents = seed.documents ?? DOCUMENTS
  for (const document of documents.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    const fieldId = fields.get(document.field)
    if (fieldId === undefined) throw new Error(`There is no field ${document.field}`)
    ids.set(document.key, await seedDocument(deps, seed, document, { fieldId, today, ids }))
  }
  return documents.length
}

function issuerOf({ issuer, issuedBy }: SeedDocument): readonly [string, number, string] {
  return issuedBy ?? ISSUERS[issuer]
}

async function seedDocument(
  { db, files }: Deps,
  { siteId, folder, texts = 'quan', editorId: officerId, publisherId }: DocumentSeed,
  document: SeedDocument,
  { fieldId, today, ids }: { fieldId: number; today: PlainDate; ids: ReadonlyMap<string, string> },
): Promise<string> {
  const issuedOn = addDays(today, -document.daysAgo)
  const clock = fixedClock(instantAt(issuedOn, MINUTE))
  const deps = { db, clock }
  const [issuer, signer, signerTitle] = issuerOf(document)
  const facts: DocumentFacts = {
    ...{ kind: document.legal ? 'legal' : 'steering', type: document.type, fieldId },
    ...{ number: numberOf(document, issuedOn), title: document.title },
    ...{ issuer, signer: inventedName(signer), signerTitle, issuedOn },
    effectiveOn: dayAfter(issuedOn, document.effectAfter),
    expiresOn: dayAfter(issuedOn, document.endsAfter),
  }
  const { documentId, slug } = need(await enterDocument(deps, { siteId, officerId, facts }))
  const change = { siteId, documentId, officerId, mayPublish: true, reason: '' }
  for (const [kind, key] of document.does ?? []) {
    const toId = ids.get(key)
    if (toId === undefined) throw new Error(`There is no older document ${key}`)
    need(await relateDocuments(deps, { ...change, kind, toId }))
  }
  const procedures = await Promise.all(
    (document.fees ?? []).map(code => findProcedureByCode(db, siteId, code)),
  )
  const procedureIds = procedures.flatMap(each => each?.id ?? [])
  if (procedureIds.length > 0) need(await setFeeProcedures(deps, { ...change, procedureIds }))
  for (const { name, bytes } of await filesOf(document, { facts, slug, folder, texts })) {
    const kept = await files.saveBytes(bytes)
    const mediaType = MEDIA_TYPES[name.endsWith('.docx') ? 'docx' : 'pdf']
    need(await addAttachment(deps, { ...change, file: { ...kept, mediaType, name } }))
  }
  clock.set(addMinutes(clock.now(), 60))
  if (document.state !== 'draft')
    need(
      await publishDocument(deps, { siteId, documentId, officerId: publisherId, seen: undefined }),
    )
  return documentId
}

type Folders = { readonly folder: string; readonly texts: string }

/** Files that lie ready, and the document itself as Word writes it, made of its text. */
async function filesOf(
  { key, files = [] }: SeedDocument,
  { facts, slug, folder, texts }: { facts: DocumentFacts; slug: string } & Folders,
): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const ready = await Promise.all(
    files.map(async name => ({ name, bytes: await readFile(join(folder, 'files', name)) })),
  )
  const at = join(folder, 'texts', texts, `${key}.txt`)
  if (!existsSync(at)) return ready
  const body = await readFile(at, 'utf8')
  const typeName = documentWords('vi').types[facts.type]
  return [...ready, { name: `${slug}.docx`, bytes: wordFileOf(paperOf(facts, typeName, body)) }]
}

function numberOf({ no, symbol, legal }: SeedDocument, issuedOn: PlainDate): string {
  const number = String(no).padStart(2, '0')
  return legal ? `${number}/${issuedOn.slice(0, 4)}/${symbol}` : `${number}/${symbol}`
}

function dayAfter(day: PlainDate, days: number | undefined): PlainDate | null {
  return days === undefined ? null : addDays(day, days)
}

function need<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`The documents could not be seeded: ${result.error.code}`)
  return result.value
}
