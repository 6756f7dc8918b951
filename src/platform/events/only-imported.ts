import type { Trx } from '../db/db.ts'

/** Tells whether nothing has happened to a text of that kind since it was brought in. Read it once the text is held. */
export async function isAsImported(
  trx: Trx,
  kind: 'article' | 'page',
  id: string,
): Promise<boolean> {
  const touched = await trx
    .selectFrom('event')
    .select('id')
    .where('subject_id', '=', id)
    .where('type', 'not in', [`${kind}.imported`, `${kind}.import_completed`])
    .limit(1)
    .executeTakeFirst()
  return touched === undefined
}
