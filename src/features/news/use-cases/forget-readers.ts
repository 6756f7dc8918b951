import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { eraseReadersBefore } from '../store/reader.writes.ts'

/**
 * Deletes the hashes and salts of the days that are over in Viet Nam, on every site, whether or not anybody reads there
 * today. How many read what stays.
 */
export function forgetReaders({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const today = dateInVietNam(clock.now())
  return inTransaction(db, trx => eraseReadersBefore(trx, today))
}
