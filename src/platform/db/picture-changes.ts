/** Whether pictures of a text were changed meanwhile, told from the events of the text. */
import { sql } from 'kysely'
import type { Trx } from './db.ts'
import type { Illustrated } from './picture-queries.ts'

/** What happens to the pictures of a text of that kind. */
export function pictureChanges(kind: Illustrated) {
  // The text is held by whoever changes a picture: their events come one after the other, and so do their ids.
  const types = ['illustrated', 'picture_changed', 'picture_removed', 'import_completed']
  const changes = sql`event e where e.type in (${sql.join(types.map(type => sql.lit(`${kind}.${type}`)))})`
  return {
    /** The id of the last change, as a column of a statement that reads the text; empty when there was none. */
    lastPictureChange: (textId: string) =>
      sql<string>`coalesce((select e.id::text from ${changes} and e.subject_id = ${sql.ref(textId)}
        order by e.occurred_at desc, e.id desc limit 1), '')`,

    /** Tells whether anybody else changed a picture of the text after that change; empty: after none. */
    othersChangedPictures: async (
      trx: Trx,
      textId: string,
      { since, officerId }: { readonly since: string; readonly officerId: string | undefined },
    ): Promise<boolean> => {
      const { rows } = await sql`
        select from ${changes} and e.subject_id = ${textId}::uuid
          and e.actor_id is distinct from ${officerId ?? null}::uuid
          ${since === '' ? sql`` : sql`and e.id > ${since}::uuid`} limit 1`.execute(trx)
      return rows.length > 0
    },
  }
}
