/** Which of the files that were sent a form takes, and how its answers name them. */
import type { Answers, FileAnswer, Raw } from './answers.ts'
import type { Page } from './form.schema.ts'
import { rawOf } from './raw-of.ts'

/** Most files of one form that is being filled in. */
export const MOST_FORM_FILES = 30

type Known = { readonly field: string; readonly sha256: string }

type Sent = {
  readonly field: string
  readonly name: string
  readonly upload: Omit<FileAnswer, 'name'>
}

/** The new ones among the files that were sent, and those of them that there is no room for. The same file twice is one. */
export function sortFiles<T extends Sent>(before: readonly Known[], sent: readonly T[]) {
  const known = new Set(before.map(({ field, sha256 }) => `${field}:${sha256}`))
  const fresh = sent.filter(({ field, upload }) => {
    const name = `${field}:${upload.sha256}`
    return !known.has(name) && known.add(name)
  })
  const room = Math.max(0, MOST_FORM_FILES - before.length)
  return { kept: fresh.slice(0, room), refused: fresh.slice(room) }
}

/** How the answer to its question names a file. */
export function fileAnswerOf({ name, upload: { sha256, size, kind } }: Sent): FileAnswer {
  return { sha256, name, size, kind }
}

/** The answers to the questions that these files answer, with the files that answered them before. */
export function answersWith(before: Answers, added: readonly Sent[]): Answers {
  const answers: Record<string, readonly FileAnswer[]> = {}
  for (const file of added) {
    const old = answers[file.field] ?? before[file.field]
    const files = Array.isArray(old) ? (old as readonly FileAnswer[]) : []
    answers[file.field] = [...files, fileAnswerOf(file)]
  }
  return answers
}

/** The fields that were sent, with the files of the answers in place of whatever was sent in their name. */
export function withFiles(page: Page, fields: Raw, answers: Answers): Raw {
  const files = page.questions.filter(question => question.kind === 'file')
  const names = new Set(files.map(question => question.key))
  const others = Object.entries(fields).filter(([name]) => !names.has(name))
  return { ...Object.fromEntries(others), ...rawOf(files, answers) }
}
