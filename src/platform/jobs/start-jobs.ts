/** What works on jobs: it begins with the process, and goes on when the database comes back. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { openPool } from '../db/db.ts'
import type { Log } from '../log/log.ts'
import { claimJobs } from './claim-jobs.ts'
import type { JobHandler } from './jobs.ts'

const RETRY_MS = 1000

type Working = {
  readonly databaseUrl: string
  readonly log: Log
  readonly handlers: readonly JobHandler[]
}

type Work = { readonly runner: Runner; readonly claim: pg.Client }

/**
 * Starts working on jobs. The caller stops it. When the database goes away in the midst of a job the library stops all
 * work; it is taken up again, for a queue that nobody works on looks like mail that is never sent.
 */
export async function startJobs(deps: Working): Promise<{ stop(): Promise<void> }> {
  // Only for taking jobs and noting their end. When the last of that is lost with the power, jobs run again, as they may
  // at any time; so nobody waits for the disk here, and people who send at that moment do not wait behind it.
  const pool = openPool(deps.databaseUrl, 3, { synchronous_commit: 'off' })
  const ending = new AbortController()
  const isEnding = () => ending.signal.aborted
  let work: Work | undefined = await begin(deps, pool)
  const working = (async () => {
    while (!isEnding()) {
      try {
        work ??= await begin(deps, pool)
        if (isEnding()) await work.runner.stop()
        await work.runner.promise
      } catch (error) {
        deps.log.error({ err: error }, 'The work on jobs broke off and will be taken up again')
      }
      await work?.claim.end().catch(() => undefined)
      work = undefined
      await sleep(RETRY_MS, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  })()
  return {
    async stop() {
      ending.abort()
      await work?.runner.stop().catch(() => undefined)
      await working
      await pool.end()
    },
  }
}

async function begin({ databaseUrl, handlers, log }: Working, pool: pg.Pool): Promise<Work> {
  const claim = await claimJobs(databaseUrl, log)
  try {
    return { claim, runner: await runHandlers(handlers, log, pool) }
  } catch (error) {
    await claim.end()
    throw error
  }
}

function runHandlers(handlers: readonly JobHandler[], log: Log, pool: pg.Pool): Promise<Runner> {
  const taskList: TaskList = Object.fromEntries(
    handlers.map(handler => [handler.name, (payload: unknown) => handler.run(payload)]),
  )
  return run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    taskList,
    crontab: handlers
      .flatMap(({ name, every, catchesUp }) =>
        every === undefined ? [] : [`${every} ${name}${catchesUp ? ' ?fill=1d' : ''}`],
      )
      .join('\n'),
    // Without a batch nobody waits for the noting of a job's end, and when it fails (the database was killed) the
    // rejection ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new Logger(() => (level, message, facts) => {
      if (level.valueOf() !== 'error') return
      if (facts?.['failure'] !== true) log.error({ message }, 'The work on jobs met an error')
      else log.error(failureOf(facts), 'A job failed and will be tried again')
    }),
  })
}

/** What of a failed job may be told: its words may name people (a mail server repeats the address that it refuses). */
function failureOf(facts: Record<string, unknown>): object {
  const { task_identifier, attempts } = facts['job'] as {
    task_identifier: string
    attempts: number
  }
  const error = facts['error'] as Error & { code?: unknown }
  return { job: task_identifier, attempt: attempts, error: error.name, code: error.code }
}
