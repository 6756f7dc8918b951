/** Makes the files of a database, all or nothing: a folder that is there is complete. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  fsyncSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { type Account, accountForCluster, accountForCreating, launch } from './server-identity.ts'
import { CREATION_ARGUMENTS } from './settings.ts'

/** The owner of the database, and the database that the product uses. */
export const OWNER = 'motcua'

/** Creates the cluster unless it is there. The owner's password is written, for us alone, to `passwordFile`. */
export function createCluster(
  binaries: Binaries,
  clusterDir: string,
  passwordFile: string,
  durable: boolean,
): void {
  if (existsSync(clusterDir)) return
  const draft = `${clusterDir}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const creator = accountForCreating()
  if (creator !== undefined) chownSync(draft, creator.uid, creator.gid)
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })

  run(binaries.initdb, initdbArguments(draft, passwordFile, durable), creator)
  run(
    binaries.postgres,
    ['--single', '-D', draft, 'template1'],
    creator,
    `CREATE DATABASE ${OWNER}\n`,
  )

  const owner = accountForCluster(clusterDir)
  if (owner !== undefined) giveTo(owner, draft)
  chmodSync(draft, 0o700)
  renameSync(draft, clusterDir)
  if (durable) fsyncSync(openSync(dirname(clusterDir), 'r'))
}

function initdbArguments(clusterDir: string, passwordFile: string, durable: boolean): string[] {
  const where = ['-D', clusterDir, `--username=${OWNER}`, `--pwfile=${passwordFile}`]
  return [...where, ...CREATION_ARGUMENTS, ...(durable ? [] : ['--no-sync'])]
}

function run(program: string, args: string[], account: Account | undefined, input = ''): void {
  const { words, account: switchTo } = launch(program, args, account)
  const [command, ...rest] = words
  const done = spawnSync(command, rest, {
    input,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    ...switchTo,
  })
  if (done.status === 0) return
  const complaint = done.error?.message ?? lastComplaint(`${done.stdout}\n${done.stderr}`)
  throw new EmbeddedPostgresError(`The database files could not be created: ${complaint}`)
}

/** Of what PostgreSQL said, the sentence that names the trouble. */
export function lastComplaint(output: string): string {
  const lines = output
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const complaints = lines.filter(line => /(?:FATAL|PANIC|ERROR|error):/.test(line))
  return (complaints.at(-1) ?? lines.at(-1) ?? 'PostgreSQL gave no reason').replace(
    /^.*?(?:FATAL|PANIC|ERROR|error):\s*/,
    '',
  )
}

function giveTo(account: Account, folder: string): void {
  lchownSync(folder, account.uid, account.gid)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) giveTo(account, path)
    else lchownSync(path, account.uid, account.gid)
  }
}
