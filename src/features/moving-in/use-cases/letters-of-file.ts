/** How a file of many texts is written, told from all of it: one title, or one cell, has too few words. */
import { createReadStream } from 'node:fs'
import { LettersSurvey, type OldLetters } from '../domain/old-letters.vi.ts'
import { decoded } from './decoded.ts'

/** By which table from before Unicode, undefined when by none; and whether its bytes are letters of one each. */
export type FileLetters = {
  readonly letters: OldLetters | undefined
  readonly isBytewise: boolean
}

/** Goes through the file once; twice where it is not in the letters that it says. */
export async function lettersOfFile(path: string): Promise<FileLetters> {
  const said = await survey(path, false)
  if (!said.isBroken) return { letters: said.letters, isBytewise: false }
  const { letters } = await survey(path, true)
  return { letters, isBytewise: letters !== undefined }
}

/** The text of a file that was surveyed. */
export function textOfFile(path: string, { isBytewise }: FileLetters): AsyncGenerator<string> {
  return decoded(createReadStream(path), isBytewise)
}

async function survey(path: string, isBytewise: boolean) {
  const words = new LettersSurvey()
  let [isBroken, rest] = [false, '']
  for await (const text of decoded(createReadStream(path), isBytewise)) {
    isBroken ||= text.includes('\uFFFD')
    // What comes in pieces is not parted within a word.
    const part = rest + text
    const end = part.lastIndexOf(' ') + 1 || part.length
    words.add(part.slice(0, end))
    rest = part.slice(end)
  }
  words.add(rest)
  return { letters: words.letters(), isBroken }
}
