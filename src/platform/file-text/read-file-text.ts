/**
 * Reads the text of files that strangers may have made, one after the other, each in a thread of its own that is ended
 * when it takes too much time or memory. What a thread unpacks outside its heap no limit of the thread counts, so the
 * memory of the whole process is watched.
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FileText, FileToRead } from './file-text.ts'

const MOST_MS = 60_000
const MOST_HEAP_MB = 256
/** What reading may add to the process, heap and buffers together. */
const MOST_BYTES = 500_000_000
const WATCH_EVERY_MS = 50

let last: Promise<unknown> = Promise.resolve()

/** Reads a file, after those that were asked for before it. The file's bytes are handed over and gone afterwards. */
export function readFileText(file: FileToRead): Promise<FileText> {
  const turn = last.then(() => readInThread(file))
  last = turn.catch(() => undefined)
  return turn
}

function readInThread(file: FileToRead): Promise<FileText> {
  // Found through package.json's imports, so that it is the same file from the sources and from a bundle.
  const path = createRequire(import.meta.url).resolve('#platform/file-text/file-text-worker.ts')
  const thread = new Worker(pathToFileURL(path), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB, maxYoungGenerationSizeMb: 8 },
  })
  return new Promise(resolve => {
    const before = process.memoryUsage.rss()
    const began = performance.now()
    const finish = (text: FileText) => {
      clearInterval(watch)
      resolve(text)
      void thread.terminate()
    }
    const watch = setInterval(() => {
      const takesTooMuch =
        performance.now() - began > MOST_MS || process.memoryUsage.rss() - before > MOST_BYTES
      if (takesTooMuch) finish({ kind: 'too_large' })
    }, WATCH_EVERY_MS)
    thread.on('message', finish)
    // A thread that has filled its heap, or stumbled.
    thread.on('error', error => {
      const isFull = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
      finish({ kind: isFull ? 'too_large' : 'unreadable' })
    })
    thread.on('exit', () => {
      finish({ kind: 'unreadable' })
    })
    thread.postMessage(file, [file.bytes.buffer])
  })
}
