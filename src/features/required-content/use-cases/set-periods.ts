import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { type PeriodProblem, readPeriod } from '../domain/period.ts'
import { listRequirements } from '../store/content.queries.ts'
import { lockContent, setConfirmDays } from '../store/content.writes.ts'
import { measureContentJob } from './measure-content.job.ts'

/**
 * An administrator sets within how many days each content of a site is confirmed, never more than the list that came with the
 * law allows: all that were typed, or none. The site is measured anew. Event for each that is another one: content.period_set.
 */
export function setPeriods(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  input: {
    readonly siteId: number
    readonly by: ActorRef
    /** As typed, by the content's key. */
    readonly days: ReadonlyMap<string, string>
  },
): Promise<Result<undefined, Readonly<Record<string, PeriodProblem>>>> {
  const { siteId, by, days } = input
  const now = clock.now()
  return inTransaction(db, async trx => {
    await lockContent(trx, siteId)
    const typed = (await listRequirements(trx, siteId, dateInVietNam(now))).flatMap(each => {
      const text = days.get(each.key)
      return text === undefined ? [] : [{ ...each, read: readPeriod(text, each.mostDays) }]
    })
    const problems = typed.flatMap(({ key, read }) => (read.ok ? [] : [[key, read.error.code]]))
    if (problems.length > 0)
      return err(Object.fromEntries(problems) as Record<string, PeriodProblem>)
    for (const { key, confirmDays, read } of typed) {
      if (!read.ok || read.value === confirmDays) continue
      await setConfirmDays(trx, siteId, key, read.value)
      await appendEvent(
        trx,
        { siteId, clock, actor: by },
        {
          type: 'content.period_set',
          subject: { kind: 'content', id: newId(now) },
          data: { key, days: read.value, before: confirmDays },
        },
      )
    }
    await enqueue(trx, measureContentJob, { siteId }, { key: `measure-content:${String(siteId)}` })
    return ok(undefined)
  })
}
