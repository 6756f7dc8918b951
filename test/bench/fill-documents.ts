/** Generated documents with a text each, as if their files had been read. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { inventedName } from '../../db/seed/organisation/people.ts'
import { copy } from './copy-rows.ts'
import type { Writer } from './prose.ts'

const TYPES = {
  legal: ['decision', 'resolution'],
  steering: ['decision', 'plan', 'notice', 'official_letter', 'report', 'guidance'],
} as const
/** One in so many is legal, ends by itself, or is replaced by the one before it. */
const ONE_IN = { legal: 5, ending: 11, replaced: 23 }
const TITLES = ['Chủ tịch', 'Phó Chủ tịch', 'Chánh Văn phòng', 'Trưởng phòng']
const SIGNERS = 48
/** As COPY reads it. */
const NULL = '\\N'
const DAYS = 3000
const DAY_MS = 86_400_000
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** A few sign most, and many little, as in life. */
function signerOf(index: number): readonly [name: string, title: string] {
  const share = (index * 0.618_034) % 1
  const nth = Math.floor(share ** 3 * SIGNERS)
  return [inventedName(nth + 100), TITLES[nth % TITLES.length] ?? '']
}

/** Adds that many published documents. Gives their titles. */
export async function copyDocuments(
  client: pg.Client,
  writer: Writer,
  chance: () => number,
  count: number,
): Promise<string[]> {
  const places = await client.query<{ field: number; issuer: number }>(`
    select f.id as field, i.id as issuer from document_field f, document_issuer i
    where f.site_id = 1 and i.site_id = 1`)
  const made = Array.from({ length: count }, (_, index) => {
    const kind = index % ONE_IN.legal === 0 ? ('legal' as const) : ('steering' as const)
    const title = writer.sentence(10 + Math.floor(chance() * 10))
    const text = writer.paragraph(100 + Math.floor(chance() * 200))
    const at = Date.now() - Math.floor(chance() * DAYS) * DAY_MS
    return {
      ...{ id: randomUUID(), fileId: randomUUID(), storedId: randomUUID(), kind, title, text },
      ...{ issued: new Date(at).toISOString(), day: dayOf(at) },
      ends: index % ONE_IN.ending === 0 ? dayOf(at + 365 * DAY_MS) : NULL,
      place: places.rows[index % places.rows.length] ?? { field: 0, issuer: 0 },
      type: TYPES[kind][index % TYPES[kind].length] ?? 'decision',
    }
  })
  await copy(
    client,
    'document (id, site_id, slug, state, kind, type, number, title, field_id, issuer_id, signer, signer_title, issued_on, expires_on, revision, created_at, published_at)',
    made.map(({ id, kind, type, title, place, issued, day, ends }, index) => [
      ...[id, 1, `bench-${id}`, 'published', kind, type, `${String(index)}/2026/BENCH`, title],
      ...[place.field, place.issuer, ...signerOf(index), day, ends, 1, issued, issued],
    ]),
  )
  await copy(
    client,
    'document_relation (from_id, to_id, kind, site_id)',
    made.flatMap(({ id }, index) => {
      const newer = index % ONE_IN.replaced === 0 ? made[index - 1] : undefined
      return newer === undefined ? [] : [[newer.id, id, 'replaces', 1]]
    }),
  )
  await copy(
    client,
    'stored_file (id, site_id, sha256, size, media_type, name, stored_at)',
    made.map(({ storedId, issued }) => [
      ...[storedId, 1, '0'.repeat(64), 1000, 'application/pdf', 'bench.pdf', issued],
    ]),
  )
  await copy(
    client,
    'document_file (id, site_id, document_id, position, file_id, reading, pages, read_at)',
    made.map(({ id, fileId, storedId, issued }) => [fileId, 1, id, 1, storedId, 'read', 1, issued]),
  )
  await copy(
    client,
    'document_text (document_file_id, document_id, site_id, body_plain)',
    made.map(({ id, fileId, text }) => [fileId, id, 1, text]),
  )
  return made.map(({ title }) => title)
}
