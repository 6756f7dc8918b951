/** Erasing files of registrations: first nothing names them any more, then a job takes their bytes from the disk. */
import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { enqueueAll } from '#platform/jobs/jobs.ts'
import { findLastSent } from '../store/registration-file.queries.ts'
import { deleteFileOfForm, deleteFilesOfForm } from '../store/registration-file.writes.ts'
import { forgetBytesJob, MOST_FORGOTTEN } from './forget-bytes.job.ts'
import { forgottenAt, planForgetting } from './plan-forgetting.ts'

/** Has the bytes of these files erased, once the transaction stands. */
export async function forgetBytes(trx: Trx, files: readonly string[]): Promise<void> {
  const parts = Array.from({ length: Math.ceil(files.length / MOST_FORGOTTEN) }, (_, nth) =>
    files.slice(nth * MOST_FORGOTTEN, (nth + 1) * MOST_FORGOTTEN),
  )
  await enqueueAll(
    trx,
    forgetBytesJob,
    parts.map(part => ({ files: part })),
  )
}

/**
 * Forgets all files of a form that made no registration within a day after the last of them came. Does nothing before: a
 * file may come in the very moment in which the job runs, or our clock be behind that of the database.
 */
export function forgetForm(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  form: { readonly siteId: number; readonly onceKey: string },
): Promise<void> {
  const { siteId, onceKey } = form
  return inTransaction(db, async trx => {
    const until = await findLastSent(trx, siteId, onceKey)
    if (until === undefined) return
    if (clock.now() < forgottenAt(until)) await planForgetting(clock, trx, form, until)
    else await forgetBytes(trx, await deleteFilesOfForm(trx, siteId, { onceKey, until }))
  })
}

/** Takes one file away from a form that is being filled in. One that is not there (any more) is away already. */
export function takeFileAway(
  { db }: { readonly db: Db },
  siteId: number,
  file: { readonly onceKey: string; readonly field: string; readonly sha256: string },
): Promise<void> {
  return inTransaction(db, async trx => {
    if (await deleteFileOfForm(trx, siteId, file)) await forgetBytes(trx, [file.sha256])
  })
}
