import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import type { Requirement } from '../domain/content.ts'
import { type PeriodProblem, readPeriod } from '../domain/period.ts'
import { listRequirements } from '../store/content.queries.ts'
import { lockContent, setConfirmDays } from '../store/content.writes.ts'
import { measureContentJob } from './measure-content.job.ts'

/** Why periods are not set, by the content's key. */
export type PeriodRefusal =
  | { readonly code: 'periods_wrong'; readonly problems: Readonly<Record<string, PeriodProblem>> }
  | Clash

/**
 * An administrator sets within how many days each content of a site is confirmed, never more than the list that came with the
 * law allows: all that were typed, or none. What somebody else set meanwhile stays, but where both set the same. The site is measured anew. Event for each that is another one: content.period_set.
 */
export function setPeriods(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  input: {
    readonly siteId: number
    readonly by: ActorRef
    /** As typed, by the content's key. */
    readonly days: ReadonlyMap<string, string>
    /** What the form was filled with, by the content's key. */
    readonly began: Parts | undefined
  },
): Promise<Result<undefined, PeriodRefusal>> {
  const { siteId, by } = input
  const now = clock.now()
  return inTransaction(db, async trx => {
    await lockContent(trx, siteId)
    const listed = await listRequirements(trx, siteId, dateInVietNam(now))
    const days = mergeDays(listed, input)
    if (!days.ok) return days
    const typed = listed.flatMap(each => {
      const text = days.value[each.key]
      return text === undefined ? [] : [{ ...each, read: readPeriod(text, each.mostDays) }]
    })
    const problems = typed.flatMap(({ key, read }) => (read.ok ? [] : [[key, read.error.code]]))
    if (problems.length > 0)
      return err({
        code: 'periods_wrong',
        problems: Object.fromEntries(problems) as Record<string, PeriodProblem>,
      })
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

/** What is typed, with what somebody else set since the form was filled. */
function mergeDays(
  listed: readonly Requirement[],
  {
    days,
    began,
  }: { readonly days: ReadonlyMap<string, string>; readonly began: Parts | undefined },
): Result<Parts, Clash> {
  const theirs = Object.fromEntries(
    listed.filter(({ key }) => days.has(key)).map(each => [each.key, String(each.confirmDays)]),
  )
  const mine = Object.fromEntries([...days].map(([key, text]) => [key, text.trim()]))
  const { merged, clashes } = mergeParts(began, theirs, mine)
  return clashes.length === 0 ? ok(merged) : err({ code: 'both_changed', clashes, theirs, merged })
}
