/** Records of an export of WordPress, in Unicode: databases of old sites hold what the fonts of their time wrote. */
import { type Note, note } from '../domain/item.ts'
import { htmlFrom, lettersOfHtml } from './html-in-unicode.ts'
import { type FileLetters, textOfFile } from './letters-of-file.ts'
import { readRecordsOf, type XmlElement } from './read-records.ts'

/** A file, and how it is written. */
export type OldFile = { readonly path: string; readonly letters: FileLetters }

/** A record, and what an editor is to be told of its letters. */
export type OldRecord = { readonly record: XmlElement; readonly notes: readonly Note[] }

/** Elements that hold what somebody wrote, and not addresses or names for machines. */
const WRITTEN = new Set([
  ...['title', 'content:encoded', 'excerpt:encoded', 'category', 'wp:meta_value'],
  ...['wp:cat_name', 'wp:author_display_name'],
])

/** Gives the records one by one, as readRecords does, and throws what it throws. */
export async function* readOldRecords(
  { path, letters: ofFile }: OldFile,
  names: ReadonlySet<string>,
): AsyncGenerator<OldRecord> {
  for await (const record of readRecordsOf(textOfFile(path, ofFile), names)) {
    const written = [...writtenIn(record)]
    const html = written.map(element => element.text).join('<br>')
    const letters = lettersOfHtml(html, ofFile.letters)
    if (letters !== undefined)
      for (const element of written) element.text = htmlFrom(element.text, letters)
    yield { record, notes: letters === undefined ? [] : [note('letters_converted', letters)] }
  }
}

function* writtenIn(element: XmlElement): Generator<XmlElement> {
  if (WRITTEN.has(element.name)) yield element
  for (const each of element.elements) yield* writtenIn(each)
}
