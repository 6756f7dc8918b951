import type { SentFile } from '#features/procedures'
import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { insertFiles } from '../store/registration-file.writes.ts'
import { planForgetting } from './plan-forgetting.ts'

/**
 * Keeps the files that came with a form, so that what is wrong elsewhere on it costs nobody a second upload. They are
 * forgotten after a day, unless the form has made a registration.
 */
export async function keepSentFiles(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  form: { readonly siteId: number; readonly campaignId: string; readonly onceKey: string },
  files: readonly SentFile[],
): Promise<void> {
  if (files.length === 0) return
  const sentAt = clock.now()
  await inTransaction(db, async trx => {
    await insertFiles(trx, { ...form, sentAt }, files)
    await planForgetting(clock, trx, form, sentAt)
  })
}
