/** npm run bench: measures everything, prints one table, writes docs/bench.md. `--quick` does less and writes nothing. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dateInVietNam } from '#kernel/instant.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { measureColdPages } from './cold-pages.ts'
import { startMotcua } from './motcua-process.ts'
import { tableOf, writeReport } from './report.ts'
import { isReached, type Row } from './row.ts'
import type { PublicPage } from './warm-pages.ts'
import { measureWarmPages } from './warm-pages.ts'

const PAGES: readonly PublicPage[] = [
  { name: 'article page', path: '/tin-tuc/dang-ky-khai-sinh-cho-con-can-nhung-gi' },
  { name: 'procedure page', path: '/thu-tuc/dang-ky-khai-sinh' },
]

const SIZES = {
  full: { dossiers: 10_000, rounds: 40, drops: 300 },
  quick: { dossiers: 10_000, rounds: 15, drops: 100 },
} as const

async function bench(size: (typeof SIZES)['full' | 'quick']): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-bench-'))
  try {
    say(`Starting Motcua with ${String(size.dossiers)} dossiers`)
    const motcua = await startMotcua(join(folder, 'data'), size.dossiers)
    const rows: Row[] = []
    say('Public pages, warm')
    rows.push(...(await measureWarmPages(motcua, PAGES, size.rounds)))
    say('Public pages, cache just dropped')
    rows.push(...(await measureColdPages(motcua, PAGES, size.drops)))
    rows.push(memoryRow(motcua.residentMemory()))
    await motcua.stop()
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
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

const isQuick = process.argv.includes('--quick')
const began = performance.now()
const rows = await bench(SIZES[isQuick ? 'quick' : 'full'])
const minutes = (performance.now() - began) / 60_000
process.stdout.write(`\n${tableOf(rows)}\n\nMeasured in ${minutes.toFixed(1)} minutes.\n`)
if (!isQuick) {
  const day = dateInVietNam(systemClock.now())
  writeReport(rows, { command: 'npm run bench', day, minutes })
}
process.exitCode = rows.every(isReached) ? 0 : 1
