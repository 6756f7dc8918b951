/** Where the programs of PostgreSQL lie: an npm package per operating system and processor. */
import { accessSync, chmodSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

/** The paths of the two programs that are needed. */
export type Binaries = { readonly initdb: string; readonly postgres: string }

/** Finds the programs for this machine. Throws when the packages hold none for it. */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // Not import.meta.resolve: the module runner of the tests has none.
    const entry = createRequire(import.meta.url).resolve(name)
    const path = (program: string) => join(dirname(entry), '../native/bin', program)
    const binaries = { initdb: path('initdb'), postgres: path('postgres') }
    Object.values(binaries).forEach(makeExecutable)
    return binaries
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The package ${name} with PostgreSQL for this machine is not installed: run npm ci, or give DATABASE_URL of a PostgreSQL 15 or newer.`,
      { cause },
    )
  }
}

function makeExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    chmodSync(path, 0o755)
  }
}
