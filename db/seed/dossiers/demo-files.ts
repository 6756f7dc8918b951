/** Small real PDFs that stand for the papers and results of invented dossiers; each says so. */
import type { FileAnswer, ProcedureVersion, Question } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { CopyRow } from '#platform/db/copy-lines.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { makePdf } from '#platform/pdf/make-pdf.ts'
import type { Chance } from './chance.ts'

/** A stored file that many dossiers share. */
export type DemoFile = FileAnswer & { readonly storedFileId: string }

/** The files of the demo. */
export type DemoFiles = {
  /** Rows of `stored_file`. */
  readonly rows: readonly CopyRow[]
  paperFor(question: Pick<Question, 'key'>): DemoFile
  resultOf(version: ProcedureVersion): DemoFile
}

const PAPER = 'Giấy tờ trình diễn'
const RESULT = 'Kết quả trình diễn'
const NOTE =
  'Tài liệu này do phần mềm Motcua tạo ra cho dữ liệu trình diễn. Người, số liệu và cơ quan trong đó đều không có thật; tài liệu không có giá trị pháp lý.'

/** Makes the files and keeps their bytes; the same bytes lie in the store once, whatever they are called. */
export async function makeDemoFiles(
  store: FileStore,
  of: {
    readonly siteId: number
    readonly versions: readonly ProcedureVersion[]
    readonly luck: Chance
    readonly storedAt: Instant
  },
): Promise<DemoFiles> {
  const bytes = {
    paper: await store.saveBytes(await pdfOf(PAPER, of.storedAt)),
    result: await store.saveBytes(await pdfOf(RESULT, of.storedAt)),
  }
  const rows: CopyRow[] = []
  const named = (name: string, { sha256, size }: (typeof bytes)['paper']): DemoFile => {
    const id = of.luck.id(of.storedAt)
    const row = { id, site_id: of.siteId, sha256, size, media_type: 'application/pdf', name }
    rows.push({ ...row, stored_at: of.storedAt })
    return { storedFileId: id, sha256, size, name, kind: 'pdf' }
  }
  const papers = new Map<string, DemoFile>()
  const results = new Map<number, DemoFile>()
  for (const version of of.versions) {
    const name = `${fileName(version.content.result.name.vi)}-${String(version.number)}.pdf`
    results.set(version.id, named(name, bytes.result))
    for (const question of version.form.sections.flatMap(uploadsOf)) {
      if (papers.has(question.key)) continue
      papers.set(question.key, named(`${fileName(question.label.vi)}.pdf`, bytes.paper))
    }
  }
  return {
    rows,
    paperFor: question => known(papers, question.key),
    resultOf: version => known(results, version.id),
  }
}

function uploadsOf({ pages }: ProcedureVersion['form']['sections'][number]) {
  return pages.flatMap(page => page.questions.filter(question => question.kind === 'file'))
}

/** `Giấy khai sinh` → `giay-khai-sinh` */
function fileName(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}

async function pdfOf(title: string, createdAt: Instant): Promise<Buffer> {
  const bytes = await makePdf({
    title,
    createdAt,
    language: 'vi',
    fontSize: 13,
    parts: [
      {
        orientation: 'portrait',
        margins: [85, 57, 43, 57],
        foot: 'Dữ liệu trình diễn',
        content: [
          { text: title.toUpperCase(), bold: true, fontSize: 18, alignment: 'center' },
          { text: NOTE, margin: [0, 24, 0, 0], alignment: 'justify' },
        ],
      },
    ],
  })
  return Buffer.from(bytes)
}

function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`There is no demo file for ${String(key)}`)
  return value
}
