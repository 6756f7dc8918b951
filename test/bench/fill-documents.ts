/** Generated documents with a text each, as if their files had been read. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { copy } from './copy-rows.ts'
import type { Writer } from './prose.ts'

const TYPES = ['decision', 'plan', 'notice', 'official_letter', 'report', 'guidance'] as const
const DAYS = 3000
const DAY_MS = 86_400_000

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
  const made = Array.from({ length: count }, (_, index) => ({
    ...{ id: randomUUID(), fileId: randomUUID(), storedId: randomUUID() },
    title: writer.sentence(10 + Math.floor(chance() * 10)),
    text: writer.paragraph(100 + Math.floor(chance() * 200)),
    issued: new Date(Date.now() - Math.floor(chance() * DAYS) * DAY_MS).toISOString(),
    place: places.rows[index % places.rows.length] ?? { field: 0, issuer: 0 },
    type: TYPES[index % TYPES.length] ?? 'notice',
  }))
  await copy(
    client,
    'document (id, site_id, slug, state, kind, type, number, title, field_id, issuer_id, signer, signer_title, issued_on, revision, created_at, published_at)',
    made.map(({ id, type, title, place, issued }, index) => [
      ...[
        id,
        1,
        `bench-${id}`,
        'published',
        'steering',
        type,
        `${String(index)}/2026/BENCH`,
        title,
      ],
      ...[place.field, place.issuer, 'Bench', 'Bench', issued.slice(0, 10), 1, issued, issued],
    ]),
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
