/** Reads a folder of HTML files, with items.csv beside them or without. */
import type { Stats } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { Instant } from '#kernel/instant.ts'
import { COLUMNS } from '../domain/columns.ts'
import {
  type Entry,
  MOST_ABOUT,
  type Note,
  type NoteCode,
  note,
  type Reason,
} from '../domain/item.ts'
import type { OldLetters } from '../domain/old-letters.vi.ts'
import { readMoment } from '../domain/read-moment.ts'
import { decodePage } from './decoded.ts'
import { htmlInUnicode } from './html-in-unicode.ts'
import { type Frame, FrameSurvey } from './page-frame.ts'
import { pageParts } from './page-parts.ts'
import { plainLine } from './plain-line.ts'
import { readPage } from './read-page.ts'
import { SourceError } from './read-records.ts'
import { readTable, type TableRow } from './read-table.ts'
import { hostsOf, type Source } from './source.ts'

const TABLE = 'items.csv'
const PAGE = /\.(?:html?|xhtml)$/i
const MOST_BYTES = 5_000_000
/** Pages that are compared to find what they have in common. */
const MOST_COMPARED = 300
/** Of what they have in common, as it is told. */
const MOST_FRAME_CHARACTERS = 20_000
const DRAFT = /^(?:draft|nhap|nháp|bản nháp)$/i

/** Where a folder's pages were: addresses in it begin here. */
const FOLDER_BASE = 'http://folder.invalid/'

/** Opens the folder. Throws SourceError when it is none. */
export async function openFolder(path: string, name: string | undefined): Promise<Source> {
  const root = await realpath(path).catch(() => undefined)
  if (root === undefined || !(await stat(root)).isDirectory())
    throw new SourceError('source_no_folder', path)
  const files = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter(each => each.isFile() && PAGE.test(each.name))
    .map(each => relative(root, join(each.parentPath, each.name)).split(sep).join('/'))
    .toSorted()
  const { total, hosts } = await surveyTable(root, files)
  const frame = await surveyPages(root, files)
  return {
    ...{ kind: 'folder', name: name ?? basename(root), base: FOLDER_BASE, hosts },
    total: total + (frame.texts.length > 0 ? 1 : 0),
    namesakes: new Map(),
    attachments: () => [],
    entries: () => entries(root, files, frame),
  }
}

/** What the pages have in common, from so many of them, all over the folder. */
async function surveyPages(root: string, files: readonly string[]): Promise<Frame> {
  const survey = new FrameSurvey()
  const step = Math.max(1, files.length / MOST_COMPARED)
  for (let index = 0; index < files.length; index += step) {
    const path = await realpath(join(root, files[Math.floor(index)] ?? ''))
    if (reasonAgainst(root, path, await stat(path)) === undefined)
      survey.add(pageParts((await pageOf(path)).html))
  }
  return survey.frame()
}

/** How many entries files and table make together, and which hosts its addresses name. */
async function surveyTable(root: string, files: readonly string[]) {
  const names = new Set(files)
  const hosts = new Set([new URL(FOLDER_BASE).host])
  let total = files.length
  for await (const row of rowsIn(root)) {
    if (!names.delete(row.file)) total += 1
    const old = URL.parse(row.address)
    for (const host of old === null ? [] : hostsOf(old)) hosts.add(host)
  }
  return { total, hosts }
}

async function* entries(
  root: string,
  files: readonly string[],
  frame: Frame,
): AsyncGenerator<Entry> {
  const listed = new Set<string>()
  for await (const row of rowsIn(root)) {
    if (listed.has(row.file)) yield leave(row.file, row, 'item_twice')
    else yield await entryOf(root, row.file, row, frame)
    listed.add(row.file)
  }
  for (const file of files) if (!listed.has(file)) yield await entryOf(root, file, undefined, frame)
  if (frame.texts.length === 0) return
  const about = frame.texts.join(' · ').slice(0, MOST_FRAME_CHARACTERS)
  const name = { id: 'frame', title: '', address: '' }
  yield { kind: 'left', item: { ...name, reason: 'frame_stays', about } }
}

/** The rows of the table, where there is one. */
async function* rowsIn(root: string): AsyncGenerator<TableRow> {
  const path = join(root, TABLE)
  if ((await stat(path).catch(() => undefined))?.isFile()) yield* readTable(path)
}

function leave(file: string, { title, address }: TableRow, reason: Reason): Entry {
  return { kind: 'left', item: { id: file, title, address, reason, about: file } }
}

async function entryOf(
  root: string,
  file: string,
  row: TableRow | undefined,
  frame: Frame,
): Promise<Entry> {
  const said = row ?? NO_ROW
  const path = await realpath(join(root, file)).catch(() => undefined)
  const found = path === undefined ? undefined : await stat(path)
  const reason = reasonAgainst(root, path, found)
  if (path === undefined || found === undefined || reason !== undefined)
    return leave(file, said, reason ?? 'file_missing')
  const { html, letters } = await pageOf(path)
  const page = readPage(html, frame)
  const moment = momentOf(said.date || page.written, found.mtime)
  return {
    kind: 'item',
    item: {
      ...placesOf(file, said),
      title: plainLine(said.title) || page.title,
      lead: plainLine(said.lead) || page.lead,
      html: page.html,
      linesCount: false,
      ...{ becomes: 'article', changedAt: undefined },
      writtenAt: moment.writtenAt,
      isOut: !DRAFT.test(said.state),
      category: topicsOf(said.category).map(name => ({ name, addresses: [] })),
      otherCategories: [],
      tags: said.tags.split(/[,;|]/).map(plainLine).filter(Boolean),
      author: plainLine(said.author) || page.author,
      cover: undefined,
      notes: [
        ...moment.notes,
        ...lettersNotes(letters, said.letters),
        ...notesOf('text_outside', page.outside),
        ...notesOf('frame_differs', page.around),
      ],
    },
  }
}

/** A page and its row may be written by different tables. */
function lettersNotes(...letters: readonly (OldLetters | undefined)[]): readonly Note[] {
  const old = new Set(letters.filter(each => each !== undefined))
  return old.size === 0 ? [] : [note('letters_converted', [...old].join(', '))]
}

/** What is left out is told whole, in as many notes as it takes. */
function notesOf(code: NoteCode, lines: readonly string[]): readonly Note[] {
  const parts: string[] = []
  for (const line of lines.flatMap(piecesOf)) {
    const [last, longer] = [parts.at(-1), `${parts.at(-1) ?? ''} · ${line}`]
    if (last === undefined || longer.length > MOST_ABOUT) parts.push(line)
    else parts[parts.length - 1] = longer
  }
  return parts.slice(0, MOST_PARTS).map(part => note(code, part))
}

function piecesOf(line: string): readonly string[] {
  const count = Math.ceil(line.length / MOST_ABOUT)
  return Array.from({ length: count }, (_, index) =>
    line.slice(index * MOST_ABOUT, (index + 1) * MOST_ABOUT),
  )
}

/** Of each kind; longer pages are none that anybody wrote. */
const MOST_PARTS = 40

const NO_ROW = Object.fromEntries(COLUMNS.map(column => [column, ''])) as TableRow

/** A table, or a link in the folder, could name any file of the machine. */
function reasonAgainst(
  root: string,
  path: string | undefined,
  found: Stats | undefined,
): Reason | undefined {
  if (path === undefined) return 'file_missing'
  if (!path.startsWith(root + sep)) return 'file_elsewhere'
  if (found?.isFile() !== true) return 'file_missing'
  return found.size > MOST_BYTES ? 'file_too_large' : undefined
}

function placesOf(file: string, { address }: TableRow) {
  const place = `/${file.split('/').map(encodeURIComponent).join('/')}`
  const folder = place.replace(/index\.x?html?$/i, '')
  return {
    id: file,
    ...{ address: address || place, readAt: place },
    addresses: [address, place, folder].filter(each => each !== '' && each !== '/'),
  }
}

/** The day that is said, else the one of the file. */
function momentOf(written: string, ofFile: Instant) {
  const writtenAt = readMoment(written)
  if (writtenAt !== undefined) return { writtenAt, notes: [] }
  const unreadable = written === '' ? [] : [note('date_unreadable', written)]
  return { writtenAt: ofFile, notes: [...unreadable, note('date_of_file')] }
}

/** `Tin tức > Văn hóa`: a topic within another. */
function topicsOf(written: string): readonly string[] {
  return written.split('>').map(plainLine).filter(Boolean)
}

/** A page, in Unicode. */
async function pageOf(path: string) {
  return htmlInUnicode(decodePage(await readFile(path)))
}
