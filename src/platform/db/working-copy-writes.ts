import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from './db.ts'
import { type Illustrated, placesOf } from './picture-queries.ts'
import type { FieldColumns, TextFields, WorkingCopy, WritingKey } from './working-copy-queries.ts'

/** Which version an unsaved text began from. */
type VersionBegunOn = { readonly language: Language; readonly baseRevision: number }

/** How unsaved texts of that kind are kept and forgotten. */
export function workingCopyWrites<Fields extends TextFields>(
  kind: Illustrated,
  columns: FieldColumns<Fields>,
) {
  const { textId } = placesOf(kind)
  const copies = sql.table(`${kind}_working_copy`)
  const newCopies = sql.table(`new_${kind}_copy`)
  const presence = sql.table(`${kind}_presence`)

  /** Puts a row in the place of the one of that key. */
  async function put(
    db: Db | Trx,
    table: RawBuilder<unknown>,
    key: readonly (readonly [RawBuilder<unknown>, string | number])[],
    values: readonly (readonly [RawBuilder<unknown>, unknown])[],
  ): Promise<void> {
    const all = [...key, ...values]
    await sql`insert into ${table} (${sql.join(all.map(([column]) => column))})
      values (${sql.join(all.map(([, value]) => sql`${value}`))})
      on conflict (${sql.join(key.map(([column]) => column))})
      do update set ${sql.join(values.map(([column]) => sql`${column} = excluded.${column}`))}`.execute(
      db,
    )
  }

  const valuesOf = (
    siteId: number,
    { fields, keptAt }: Omit<WorkingCopy<Fields>, 'baseRevision'>,
  ) => [
    [sql.ref('site_id'), siteId] as const,
    [sql.ref('kept_at'), keptAt] as const,
    ...Object.entries<string>(columns).map(
      ([name, column]) => [sql.ref(column), fields[name] ?? null] as const,
    ),
  ]

  return {
    /** Keeps what an officer is writing, in place of what was kept before of the text begun on that version. */
    keepWorkingCopy: (
      db: Db | Trx,
      { siteId, textId: id, officerId }: WritingKey,
      language: Language,
      copy: WorkingCopy<Fields>,
    ): Promise<void> =>
      put(
        db,
        copies,
        [
          [textId, id],
          [sql.ref('officer_id'), officerId],
          [sql.ref('language'), language],
          [sql.ref('base_revision'), copy.baseRevision],
        ],
        valuesOf(siteId, copy),
      ),

    /** Forgets what an officer was writing on a version of the text. */
    forgetWorkingCopy: async (
      db: Db | Trx,
      { textId: id, officerId }: Omit<WritingKey, 'siteId'>,
      { language, baseRevision }: VersionBegunOn,
    ): Promise<void> => {
      await sql`delete from ${copies} where ${textId} = ${id} and officer_id = ${officerId}
        and language = ${language} and base_revision = ${baseRevision}`.execute(db)
    },

    /** Keeps a new text that an officer is writing, in place of what was kept of it before. */
    keepNewCopy: (
      db: Db | Trx,
      { siteId, textId: id, officerId }: WritingKey,
      copy: Omit<WorkingCopy<Fields>, 'baseRevision'>,
    ): Promise<void> =>
      put(
        db,
        newCopies,
        [
          [sql.ref('officer_id'), officerId],
          [textId, id],
        ],
        valuesOf(siteId, copy),
      ),

    /** Forgets a new text that an officer was writing. */
    forgetNewCopy: async (
      db: Db | Trx,
      { siteId, textId: id, officerId }: WritingKey,
    ): Promise<void> => {
      await sql`delete from ${newCopies} where site_id = ${siteId} and officer_id = ${officerId}
        and ${textId} = ${id}`.execute(db)
    },

    /** Forgets what anybody was writing in a text. */
    forgetCopies: async (trx: Trx, id: string): Promise<void> => {
      await sql`delete from ${copies} where ${textId} = ${id}`.execute(trx)
      await sql`delete from ${newCopies} where ${textId} = ${id}`.execute(trx)
      await sql`update ${presence} set beside = '' where ${textId} = ${id}`.execute(trx)
    },

    /** Notes that an officer has the text open, and what stands in the other forms of the page where that is known. */
    notePresence: (
      db: Db | Trx,
      { siteId, textId: id, officerId }: WritingKey,
      { at, beside }: { readonly at: Instant; readonly beside?: string | undefined },
    ): Promise<void> =>
      put(
        db,
        presence,
        [
          [textId, id],
          [sql.ref('officer_id'), officerId],
        ],
        [
          [sql.ref('site_id'), siteId],
          [sql.ref('seen_at'), at],
          ...(beside === undefined ? [] : [[sql.ref('beside'), beside] as const]),
        ],
      ),
  }
}
