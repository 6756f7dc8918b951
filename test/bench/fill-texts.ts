/** Generated articles, procedures and documents in the database of a server, written by COPY. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { copy } from './copy-rows.ts'
import { copyDocuments } from './fill-documents.ts'
import { chanceFrom, type Writer, writerLike } from './prose.ts'

const BATCH = 5000
const FILLED = [
  ...['article', 'article_text', 'article_alike', 'search_text'],
  ...['procedure', 'procedure_version'],
  ...[
    'document',
    'document_relation',
    'document_file',
    'document_text',
    'stored_file',
    'kind_word',
  ],
]

/** How many of each. */
export type Texts = {
  readonly articles: number
  readonly procedures: number
  readonly documents: number
}

/** Fills the database with texts like those of the demo. Gives titles of some of them, to search for. */
export async function fillTexts(client: pg.Client, texts: Texts): Promise<string[]> {
  const chance = chanceFrom(20_261_127)
  const writer = writerLike(await proseOf(client), chance)
  const titles: string[] = []
  await client.query('begin')
  for (const count of batches(texts.articles))
    titles.push(...(await copyArticles(client, writer, chance, count)))
  for (const count of batches(texts.documents))
    titles.push(...(await copyDocuments(client, writer, chance, count)))
  if (texts.procedures > 0) titles.push(...(await copyProcedures(client, writer, texts.procedures)))
  await client.query('commit')
  // As autovacuum does a minute later.
  for (const table of FILLED) await client.query(`vacuum analyze ${table}`)
  return titles.filter((_, index) => index % 20 === 0)
}

function batches(all: number): number[] {
  return Array.from({ length: Math.ceil(all / BATCH) }, (_, nth) =>
    Math.min(BATCH, all - nth * BATCH),
  )
}

async function proseOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ prose: string }>(`
    select string_agg(title || ' ' || lead || ' ' || body_plain, ' ') as prose
    from article_text where language = 'vi'`)
  return rows[0]?.prose ?? ''
}

async function copyArticles(
  client: pg.Client,
  writer: Writer,
  chance: () => number,
  count: number,
): Promise<string[]> {
  const made = Array.from({ length: count }, () => ({
    id: randomUUID(),
    title: writer.sentence(8 + Math.floor(chance() * 8)),
    lead: writer.paragraph(30),
    body: writer.paragraph(100 + Math.floor(chance() * 200)),
    minutesAgo: Math.floor(chance() * 5_000_000),
  }))
  const { rows } = await client.query<{ ids: number[] }>(
    'select array_agg(id) as ids from news_category where site_id = 1',
  )
  const categories = rows[0]?.ids ?? []
  await copy(
    client,
    'article (id, site_id, category_id, slug, state, created_at, published_at)',
    made.map(({ id, minutesAgo }, index) => {
      const at = new Date(Date.now() - (minutesAgo + 60) * 60_000).toISOString()
      const category = categories[index % categories.length] ?? 0
      return [id, 1, category, `bench-${id}`, 'published', at, at]
    }),
  )
  await copy(
    client,
    'article_text (article_id, language, site_id, title, lead, body_html, body_plain)',
    made.map(({ id, title, lead, body }) => [id, 'vi', 1, title, lead, `<p>${body}</p>`, body]),
  )
  await copy(
    client,
    'article_alike (article_id, alike_id, site_id, likeness)',
    made.flatMap(({ id }, index) => alikeOf(made, index).map(other => [id, other.id, 1, chance()])),
  )
  return made.map(({ title }) => title)
}

/** Found by a job in a running product; so many of them are enough for what a page reads. */
const ALIKE = 6

function alikeOf<T>(made: readonly T[], index: number): readonly T[] {
  const from = made.length > index + ALIKE ? index + 1 : 0
  return made.slice(from, from + ALIKE).filter(other => other !== made[index])
}

/** Each is a copy of a procedure of the demo under another name. */
async function copyProcedures(client: pg.Client, writer: Writer, count: number): Promise<string[]> {
  const made = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: writer.sentence(9),
    text: writer.paragraph(120),
  }))
  await client.query(
    'create temp table given (number integer, name text, text text) on commit drop',
  )
  await copy(
    client,
    'given (number, name, text)',
    made.map(({ number, name, text }) => [number, name, text]),
  )
  await client.query(`
    with model as (
      select array_agg(p.field_id order by p.id) as fields, array_agg(v.id order by p.id) as versions
      from procedure p join procedure_version v on v.procedure_id = p.id and v.valid_to is null
    ), p as (
      insert into procedure (site_id, code, slug, field_id, level, audiences)
      select 1, '9.' || lpad(number::text, 6, '0'), 'bench-' || number,
        fields[1 + number % cardinality(fields)], 'ward', '{person}'
      from given, model returning id, code
    ), v as (
      insert into procedure_version (publication_id, site_id, procedure_id, number, valid_from, name_vi, name_en, content,
        form, citation, verified, published_at)
      select gen_random_uuid(), 1, p.id, 1, o.valid_from, g.name, g.name, o.content, o.form, o.citation, true, o.published_at
      from given g join p on p.code = '9.' || lpad(g.number::text, 6, '0'), model,
        lateral (select * from procedure_version where id = versions[1 + g.number % cardinality(versions)]) o
    )
    insert into search_text (site_id, kind, subject_id, title_plain, words)
    select 1, 'procedure', p.id, ' ' || regexp_replace(plain(g.name), '[^a-z0-9]+', ' ', 'g') || ' ',
      setweight(code_words(g.name), 'A') || setweight(code_words(g.text), 'D')
    from given g join p on p.code = '9.' || lpad(g.number::text, 6, '0')`)
  return made.map(({ name }) => name)
}
