/**
 * Reads the text of files that strangers may have made, one after the other, each in a process of its own: the memory
 * that it needs is gone with it. (Threads of the server gave it back to the server alone: 36 MB after the files of the
 * demo.)
 */
import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import type { FileText, FileToRead } from './file-text.ts'

let last: Promise<unknown> = Promise.resolve()

/** What ends the server together with the process that it started: the file is not to blame, and is read later. */
const ENDS_OF_THE_SERVER: readonly unknown[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Reads a file, after those that were asked for before it. Rejects when it could not be tried. */
export function readFileText(file: FileToRead): Promise<FileText> {
  const turn = last.then(() => readInProcess(file))
  last = turn.catch(() => undefined)
  return turn
}

function readInProcess(file: FileToRead): Promise<FileText> {
  // Found through package.json's imports, so that it is the same file from the sources and from a bundle.
  const path = createRequire(import.meta.url).resolve('#platform/file-text/file-text-process.ts')
  const reader = fork(path, { execArgv: [], serialization: 'advanced' })
  return new Promise((resolve, reject) => {
    reader.once('message', text => {
      resolve(text as FileText)
    })
    reader.once('error', reject)
    reader.once('exit', (_code, signal) => {
      if (ENDS_OF_THE_SERVER.includes(signal)) reject(new Error('Reading a file was broken off'))
      else resolve({ kind: signal === null ? 'unreadable' : 'too_large' })
    })
    reader.send(file)
  })
}
