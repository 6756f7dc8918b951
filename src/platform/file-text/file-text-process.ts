/**
 * The process in which one file is read, started by `read-file-text.ts`: it has the file read in a thread, ends that
 * when it takes too much time or memory, says what came of it, and ends itself.
 */
import { Worker } from 'node:worker_threads'
import type { FileText, FileToRead } from './file-text.ts'

const MOST_MS = 60_000
const MOST_HEAP_MB = 256
/** Heap and buffers together: what a thread unpacks outside its heap no limit of the thread counts. */
const MOST_BYTES = 500_000_000
const WATCH_EVERY_MS = 50

// Who asked is gone.
process.once('disconnect', () => process.exit())

process.once('message', (file: FileToRead) => {
  const thread = new Worker(new URL('file-text-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB, maxYoungGenerationSizeMb: 8 },
  })
  const before = process.memoryUsage.rss()
  const began = performance.now()
  const finish = (text: FileText): void => {
    clearInterval(watch)
    process.send?.(text, () => process.exit())
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
  thread.postMessage(file)
})
