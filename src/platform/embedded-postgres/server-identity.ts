/**
 * As whom PostgreSQL runs. It refuses to be root. Started by root, it gets an account number that nobody has, and the one
 * right to enter folders that others cannot (CAP_DAC_READ_SEARCH), so that a clone below a closed home works.
 * docs/adr/0010-postgres-as-root.md tells what else was tried.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

/** An account by its numbers. */
export type Account = { readonly uid: number; readonly gid: number }

/** How to start a program of PostgreSQL: the words to run, and the account to switch to when they do not do it themselves. */
export type Launch = { readonly words: readonly [string, ...string[]]; readonly account?: Account }

const FIRST_FREE = 55_432

/** The account that is to own a cluster: undefined when the process can own it itself. */
export function accountForCluster(clusterDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(clusterDir, { throwIfNoEntry: false })
  return owner !== undefined && owner.uid !== 0 ? owner : unusedAccount()
}

/** The account under which a cluster is created: initdb, unlike the server, insists on one that has a name. */
export function accountForCreating(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = namedAccounts()
  const named =
    accounts.find(({ name }) => name === 'nobody') ?? accounts.find(({ uid }) => uid > 0)
  if (named === undefined) {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root and /etc/passwd holds no other account: start Motcua as a plain user.',
    )
  }
  return named
}

/**
 * The launch of `program` under an account. Where util-linux's setpriv is found, the server also ends (by a fast
 * shutdown) when the process that started it dies.
 */
export function launch(program: string, args: readonly string[], account?: Account): Launch {
  const setpriv = setprivWords(account)
  if (setpriv !== undefined) return { words: [...setpriv, program, ...args] }
  return { words: [program, ...args], ...(account === undefined ? {} : { account }) }
}

function unusedAccount(): Account {
  const taken = new Set(namedAccounts().map(({ uid }) => uid))
  let uid = FIRST_FREE
  while (taken.has(uid)) uid += 1
  return { uid, gid: uid }
}

function namedAccounts(): (Account & { name: string })[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .flatMap(([name = '', , uid, gid]) =>
      gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [],
    )
}

type SetprivWords = readonly [string, ...string[]]

function setprivWords(account: Account | undefined): SetprivWords | undefined {
  if (process.platform !== 'linux') return undefined
  const dying = ['--pdeathsig', 'INT']
  const attempts =
    account === undefined
      ? [dying]
      : ['dac_read_search', 'dac_override'].map(right => [...switching(account, right), ...dying])
  for (const options of attempts) {
    const words: SetprivWords = ['setpriv', ...options]
    if (spawnSync(words[0], [...options, 'true'], { stdio: 'ignore' }).status === 0) return words
  }
  return undefined
}

function switching({ uid, gid }: Account, right: string): string[] {
  return [
    `--reuid=${String(uid)}`,
    `--regid=${String(gid)}`,
    '--clear-groups',
    `--inh-caps=-all,+${right}`,
    `--ambient-caps=-all,+${right}`,
    `--bounding-set=-all,+${right}`,
    // Without this bit access(2), with which PostgreSQL looks for its own files, leaves the right out of account.
    '--securebits=+no_setuid_fixup',
  ]
}
