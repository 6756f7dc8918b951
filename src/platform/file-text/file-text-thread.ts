/** The thread in which one file is read: whatever the file does to it, the process around it can still answer. */
import { parentPort } from 'node:worker_threads'
import type { FileText, FileToRead } from './file-text.ts'
import { officeText } from './office-text.ts'
import { pdfText } from './pdf-text.ts'

parentPort?.once('message', ({ kind, bytes, mostCharacters }: FileToRead) => {
  const reading =
    kind === 'pdf' ? pdfText(bytes, mostCharacters) : officeText(kind, bytes, mostCharacters)
  reading.then(answer, () => {
    answer({ kind: 'unreadable' })
  })
})

function answer(text: FileText): void {
  parentPort?.postMessage(text)
}
