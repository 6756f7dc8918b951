/** The thread in which one file is read: whatever the file does to it, the process around it can still answer. */
import { parentPort } from 'node:worker_threads'
import { docxText } from './docx-text.ts'
import type { FileText, FileToRead } from './file-text.ts'
import { pdfText } from './pdf-text.ts'

const READERS = { pdf: pdfText, docx: docxText } as const

parentPort?.once('message', ({ kind, bytes, mostCharacters }: FileToRead) => {
  READERS[kind](bytes, mostCharacters).then(answer, () => {
    answer({ kind: 'unreadable' })
  })
})

function answer(text: FileText): void {
  parentPort?.postMessage(text)
}
