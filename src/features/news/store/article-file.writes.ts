import type { Insertable } from 'kysely'
import type { Schema, Trx } from '#platform/db/db.ts'

/** How many files an article has. */
export async function countFiles(trx: Trx, articleId: string): Promise<number> {
  const { files } = await trx
    .selectFrom('article_file')
    .select(eb => eb.fn.countAll<number>().as('files'))
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow()
  return files
}

/** Adds a file to an article. */
export async function insertFile(trx: Trx, row: Insertable<Schema['article_file']>): Promise<void> {
  await trx.insertInto('article_file').values(row).execute()
}
