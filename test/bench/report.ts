/** The table: on the screen, and in docs/bench.md with the machine, the day and how it was measured. */
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { isReached, type Row } from './row.ts'

/** The table as Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['figure', 'against', 'measured', 'result', 'wanted', ''],
    ...rows.map(row => [
      row.figure,
      row.against,
      row.measured,
      shown(row, row.value),
      `${row.bound} ${shown(row, row.limit)}`,
      isReached(row) ? 'reached' : 'MISSED',
    ]),
  ]
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map(line => line[column]?.length ?? 0)),
  )
  const lines = cells.map(line => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  const rule = widths.map(width => '-'.repeat(width))
  return [lines[0] ?? [], rule, ...lines.slice(1)].map(line => `| ${line.join(' | ')} |`).join('\n')
}

function shown({ unit }: Row, value: number): string {
  if (unit === 'MB') return `${value.toFixed(0)} MB`
  return unit === 'ms' ? `${value.toFixed(1)} ms` : value.toFixed(2)
}

/** Writes docs/bench.md. */
export function writeReport(
  rows: readonly Row[],
  run: { readonly command: string; readonly day: string; readonly minutes: number },
): void {
  const processors = cpus()
  writeFileSync(
    'docs/bench.md',
    `# Bench

\`${run.command}\` measured this on ${run.day} in ${run.minutes.toFixed(0)} minutes, everything in one run on one machine:
${String(processors.length)} × ${processors[0]?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}. Run it on yours: only ratios can be compared.

${tableOf(rows)}

## How it is measured

${HOW}
`,
  )
}

const HOW = `- **Server.** The built product as \`npm start\` runs it: one process, an own data folder, the embedded PostgreSQL with every
  commit on disk before it is answered. Only the limit of requests per address is off, since all clients are this machine.
  Measured once it has read the demo's files and tried its links, which a first start brings.
- **Load.** The bench is a process of its own. Its client (\`test/bench/connection.ts\`) writes ready bytes to keep-alive
  connections and does next to nothing with the answer: a library that costs as much as the server would hide the difference.
- **Public pages, warm.** 16 clients ask for the page in the encoding that browsers ask for (br), of Motcua and of a bare
  \`node:http\` that sends the very bytes and headers from memory. Rounds of 150 ms in changing order; the median of the ratios.
- **Cache just dropped.** The page is dropped as a change of an article or a procedure drops it (\`NOTIFY\`); then one request for the page, and one
  more when it is warm. The difference of the medians is queries, render and compression.
- **A million dossiers.** A second server whose demo has a million of them, made by \`npm run seed\`; both are asked in turn. The
  public pages are dropped before each request, with all else that is kept; the worklist, of a ward whose page of 50 rows is full
  at both sizes, is never kept. (\`npm run bench -- --big <folder>\` keeps that demo,
  16 GB, for the next time.)
- **Submission.** From a draft of the birth registration with all but its papers answered: the request that brings two files, and
  the one that sends the dossier; the receipt's address is the answer. Against a script that writes the two files as durably,
  then the same rows (the notice to the applicant with them) into tables with the same columns, checks and indexes, in one
  transaction, with nothing to read, to check or to seal. In turn, in rounds; the first eight of each, in which the running
  server compiles what it runs, do not count.
- **Many texts.** A third server with as many articles and documents as the row says, generated after the demo's prose and written by COPY; the first has
  a thousand of each. Both are asked in turn, with all that is kept dropped before each request.
- **Search.** There; words are typed with and without accents and with slips, each search once, so that none is answered from what is kept. The
  whole answer of the search page is waited for. With facets: articles, documents and procedures in turn, what they have in common counted, every second time within one of it.
- **Publishing.** A second process before the first one's database. The chief editor's form puts an article out; from the moment at which it is sent
  both processes are asked for the list of news, which both have kept, until both show it.`
