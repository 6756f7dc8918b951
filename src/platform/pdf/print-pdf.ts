/**
 * PDFs on demand, made in one worker thread that starts with the first one and ends when it has been idle for a
 * minute, so that a server that prints nothing pays nothing. Documents take turns.
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PdfDocument } from './pdf-document.ts'
import type { PdfAnswer } from './pdf-worker.ts'

const IDLE_MS = 60_000
const TIME_LIMIT_MS = 60_000
const MAX_WAITING = 200

type Turn = {
  document: PdfDocument
  resolve: (bytes: Uint8Array) => void
  reject: (reason: Error) => void
}

const waiting: Turn[] = []
let current: Turn | undefined
let worker: Worker | undefined
let timer: NodeJS.Timeout | undefined

/**
 * Prints a document as PDF. Rejects when it cannot be laid out, takes more than 60 s, or when 200 others wait already.
 */
export function printPdf(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (waiting.length >= MAX_WAITING) {
      reject(new Error('Too many PDFs are waiting to be made'))
      return
    }
    waiting.push({ document, resolve, reject })
    next()
  })
}

/** Ends the thread now; what was under way or waiting is rejected. A later document starts it anew. */
export async function stopPrintingPdf(): Promise<void> {
  const stopped = new Error('PDF printing was stopped')
  for (const turn of waiting.splice(0)) turn.reject(stopped)
  await abandon(stopped)
  clearTimeout(timer)
}

function next(): void {
  if (current) return
  current = waiting.shift()
  clearTimeout(timer)
  if (!current) {
    worker?.unref()
    timer = setTimeout(() => void stopPrintingPdf(), IDLE_MS).unref()
    return
  }
  worker ??= startWorker()
  worker.ref()
  timer = setTimeout(() => void abandon(new Error('A PDF took too long')), TIME_LIMIT_MS)
  worker.postMessage(current.document)
}

function startWorker(): Worker {
  // Found through package.json's imports, so that it is the same file from the sources and from a bundle.
  const path = createRequire(import.meta.url).resolve('#platform/pdf/pdf-worker.ts')
  const started = new Worker(pathToFileURL(path), {
    // A small young generation keeps the process 110 MB smaller for a tenth more time (ADR 0020).
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 },
  })
  started.on('message', (answer: PdfAnswer) => {
    finish(answer.ok ? answer.bytes : new Error('A PDF could not be made', { cause: answer.error }))
  })
  started.on('error', error => {
    if (worker === started) void abandon(new Error('The PDF thread failed', { cause: error }))
  })
  started.on('exit', () => {
    if (worker === started) void abandon(new Error('The PDF thread ended'))
  })
  return started
}

async function abandon(reason: Error): Promise<void> {
  const ending = worker
  worker = undefined
  finish(reason)
  await ending?.terminate()
}

function finish(outcome: Uint8Array | Error): void {
  const turn = current
  current = undefined
  if (outcome instanceof Error) turn?.reject(outcome)
  else turn?.resolve(outcome)
  if (turn) next()
}
