/**
 * npm run bench: measures everything, prints one table, writes docs/bench.md. `--quick` does less and writes nothing;
 * `--big <folder>` keeps the demo of a million dossiers there, and takes it from there the next time.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dateInVietNam } from '#kernel/instant.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { measureColdPages } from './cold-pages.ts'
import { fillTexts } from './fill-texts.ts'
import { type GrowingPage, measureGrowth } from './growth.ts'
import { type MotcuaProcess, startBeside, startMotcua, withDatabase } from './motcua-process.ts'
import { measurePublishing } from './publishing.ts'
import { tableOf, writeReport } from './report.ts'
import { isReached, type Row } from './row.ts'
import { measureSearch } from './search.ts'
import { measureSubmissions } from './submissions.ts'
import type { PublicPage } from './warm-pages.ts'
import { measureWarmPages } from './warm-pages.ts'

const PAGES: readonly PublicPage[] = [
  {
    ...{ name: 'article page', path: '/tin-tuc/dang-ky-khai-sinh-cho-con-can-nhung-gi' },
    tag: 'news:1',
  },
  { name: 'procedure page', path: '/thu-tuc/dang-ky-khai-sinh', tag: 'procedures:1' },
]

const MORE_PAGES: readonly PublicPage[] = [
  { name: 'home page', path: '/', tag: 'news:1' },
  { name: 'category page', path: '/tin-tuc/chuyen-muc/huong-dan', tag: 'news:1' },
  { name: 'search', path: '/tim-kiem?q=khai+sinh', tag: 'news:1' },
  { name: 'document register', path: '/van-ban', tag: 'documents:1' },
]

// The list of a ward that the submissions before have filled: as many rows are printed at both sizes.
const GROWING: readonly GrowingPage[] = [
  { name: 'officer’s worklist', path: '/can-bo?xem=don-vi', officer: 'chuyenvien1.p11' },
  { name: 'home page', path: '/', tag: '*' },
  { name: 'scorecard of a unit', path: '/ket-qua-phuc-vu/don-vi/phuong-11', tag: '*' },
]

/** At many articles and documents: dropped with all else that is kept. */
const WITH_TEXTS: readonly GrowingPage[] = [...PAGES.slice(0, 1), ...MORE_PAGES]
  .filter(({ name }) => name !== 'search')
  .map(({ name, path }) => ({ name, path, tag: '*' }))

const LITTLE_TEXT = { articles: 1000, procedures: 0, documents: 1000 }

const FEW = 10_000
const MANY = 1_000_000

const SIZES = {
  full: {
    ...{ many: MANY, rounds: 40, drops: 300, tries: 200 },
    ...{ submissions: 16, searches: 2000, published: 50 },
    texts: { articles: 145_000, procedures: 5000, documents: 50_000 },
  },
  quick: {
    ...{ many: 0, rounds: 15, drops: 100, tries: 30 },
    ...{ submissions: 4, searches: 300, published: 10 },
    texts: { articles: 9000, procedures: 500, documents: 3000 },
  },
} as const

async function bench(
  size: (typeof SIZES)['full' | 'quick'],
  bigFolder: string | undefined,
): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-bench-'))
  try {
    say(`Starting Motcua with ${String(FEW)} dossiers`)
    const motcua = await startMotcua(join(folder, 'data'), FEW)
    const rows: Row[] = []
    say('Public pages, warm')
    rows.push(...(await measureWarmPages(motcua, [...PAGES, ...MORE_PAGES], size.rounds)))
    say('Public pages, cache just dropped')
    rows.push(...(await measureColdPages(motcua, PAGES, size.drops)))
    say('Submissions')
    rows.push(
      ...(await measureSubmissions(motcua, folder, systemClock.now(), [
        { clients: 1, rounds: size.submissions, each: 25 },
        { clients: 16, rounds: size.submissions, each: 100 },
      ])),
    )
    if (size.many > 0) {
      say(`Starting another with ${String(size.many)} dossiers`)
      const big = await startMotcua(bigFolder ?? join(folder, 'big'), size.many)
      say('Pages at many dossiers')
      const sizes = { much: '1,000,000 dossiers', little: '10,000' }
      rows.push(...(await measureGrowth(motcua, big, GROWING, { tries: size.tries, ...sizes })))
      await big.stop()
    }
    say('Publishing')
    const beside = await startBeside(motcua, join(folder, 'beside'))
    rows.push(await measurePublishing([motcua, beside], size.published))
    await beside.stop()
    rows.push(...(await measureTexts(motcua, folder, size)))
    rows.push(memoryRow(motcua.residentMemory()))
    await motcua.stop()
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Another server with many articles and documents, against this one with few. */
async function measureTexts(
  motcua: MotcuaProcess,
  folder: string,
  { texts, tries, searches }: (typeof SIZES)['full' | 'quick'],
): Promise<Row[]> {
  const count = (number: number) => number.toLocaleString('en')
  say(
    `Starting another with ${count(texts.articles)} articles and ${count(texts.documents)} documents`,
  )
  const full = await startMotcua(join(folder, 'full'), FEW)
  await withDatabase(motcua, client => fillTexts(client, LITTLE_TEXT))
  const titles = await withDatabase(full, client => fillTexts(client, texts))
  say('Pages at many texts')
  const much = `${count(texts.articles)} articles, ${count(texts.documents)} documents`
  const rows = await measureGrowth(motcua, full, WITH_TEXTS, {
    tries,
    much,
    little: '1,000 of each',
  })
  say('Search')
  const all = texts.articles + texts.procedures + texts.documents
  for (const among of ['all', 'facets'] as const)
    rows.push(await measureSearch(full, { of: among, titles, texts: all, searches }))
  await full.stop()
  return rows
}

function memoryRow(bytes: number): Row {
  return {
    figure: 'resident memory of the server after all this',
    against: '–',
    value: bytes / 1_000_000,
    unit: 'MB',
    bound: 'at most',
    limit: 250,
    measured: 'one process, PostgreSQL not counted',
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}…\n`)
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, big: { type: 'string' } },
})
const began = performance.now()
const rows = await bench(SIZES[values.quick ? 'quick' : 'full'], values.big)
const minutes = (performance.now() - began) / 60_000
process.stdout.write(`\n${tableOf(rows)}\n\nMeasured in ${minutes.toFixed(1)} minutes.\n`)
if (!values.quick) {
  const day = dateInVietNam(systemClock.now())
  const command = values.big === undefined ? 'npm run bench' : 'npm run bench -- --big <folder>'
  writeReport(rows, { command, day, minutes })
}
process.exitCode = rows.every(isReached) ? 0 : 1
