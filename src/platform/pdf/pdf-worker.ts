/** The thread that makes PDFs, so that a page of another visitor never waits for one (ADR 0020). */
import { parentPort } from 'node:worker_threads'
import { makePdf } from './make-pdf.ts'
import type { PdfDocument } from './pdf-document.ts'

/** What the thread answers to a document. */
export type PdfAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly error: unknown }

parentPort?.on('message', (document: PdfDocument) => {
  makePdf(document).then(
    made => {
      const bytes = new Uint8Array(made)
      answer({ ok: true, bytes }, [bytes.buffer])
    },
    (error: unknown) => {
      answer({ ok: false, error }, [])
    },
  )
})

function answer(value: PdfAnswer, transfer: ArrayBuffer[]): void {
  parentPort?.postMessage(value, transfer)
}
