import type { Clock } from '#kernel/clock.ts'
import { addMinutes } from '#kernel/instant.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { LETTER_DAYS } from '../domain/topics.ts'
import { eraseLettersBefore } from '../store/subscription.writes.ts'

const MINUTES_OF_A_DAY = 1440

/** Erases recipient and text of the letters of all sites that were written more than {@link LETTER_DAYS} days ago. */
export function forgetLetters({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const before = addMinutes(clock.now(), -LETTER_DAYS * MINUTES_OF_A_DAY)
  return inTransaction(db, trx => eraseLettersBefore(trx, before))
}
