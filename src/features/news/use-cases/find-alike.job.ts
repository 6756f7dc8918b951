import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import type { Trx } from '#platform/db/db.ts'
import { defineJob, enqueue } from '#platform/jobs/jobs.ts'

/** Finds the articles that are like one which went out, or changed. */
export const findAlikeJob = defineJob(
  'find-alike',
  z.object({ siteId: z.int(), articleId: z.string().refine(isId) }),
)

/** Lets them be found, once however often it is asked for. */
export function findAlikeSoon(
  trx: Trx,
  article: { siteId: number; articleId: string },
): Promise<void> {
  return enqueue(trx, findAlikeJob, article, { key: `alike:${article.articleId}` })
}
