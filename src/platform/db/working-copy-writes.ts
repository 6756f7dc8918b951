import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { UNKNOWN_WINDOW, type WritingWindow } from '#kernel/writing-window.ts'
import type { Db, Trx } from './db.ts'
import { type Illustrated, placesOf } from './picture-queries.ts'
import type { FieldColumns, TextFields, WorkingCopy, WritingKey } from './working-copy-queries.ts'

/** Which version an unsaved text began from. */
type VersionBegunOn = { readonly language: Language; readonly baseRevision: number }

/** An unsaved text as it is kept. */
type Kept<Fields extends TextFields> = Pick<WorkingCopy<Fields>, 'fields' | 'keptAt'>

/** How unsaved texts of that kind are kept and forgotten. */
export function workingCopyWrites<Fields extends TextFields>(
  kind: Illustrated,
  columns: FieldColumns<Fields>,
) {
  const { textId } = placesOf(kind)
  const copies = sql.table(`${kind}_working_copy`)
  const newCopies = sql.table(`new_${kind}_copy`)
  const presence = sql.table(`${kind}_presence`)

  /** Puts a row in the place of the one of that key; `more` changes what is there otherwise. */
  async function put(
    db: Db | Trx,
    table: RawBuilder<unknown>,
    key: readonly (readonly [RawBuilder<unknown>, string | number])[],
    values: readonly (readonly [RawBuilder<unknown>, unknown])[],
    more: readonly RawBuilder<unknown>[] = [],
  ): Promise<void> {
    const all = [...key, ...values]
    const changes = values.map(([column]) => sql`${column} = excluded.${column}`)
    await sql`insert into ${table} as kept (${sql.join(all.map(([column]) => column))})
      values (${sql.join(all.map(([, value]) => sql`${value}`))})
      on conflict (${sql.join(key.map(([column]) => column))})
      do update set ${sql.join([...changes, ...more])}`.execute(db)
  }

  const written = [sql`times_kept = kept.times_kept + 1`]

  /**
   * What a window wrote, and what it was filled with as long as no other one has written in that. Without the window only
   * that is meant: what its list shows beside.
   */
  function isOf({ id, upon }: WritingWindow) {
    if (upon === undefined) return sql`window_id = ${id}`
    const isShown = sql`window_id = ${upon.windowId} and times_kept = ${upon.timesKept}`
    return id === UNKNOWN_WINDOW ? isShown : sql`(window_id = ${id} or ${isShown})`
  }

  const valuesOf = (siteId: number, { fields, keptAt }: Kept<Fields>) => [
    [sql.ref('site_id'), siteId] as const,
    [sql.ref('kept_at'), keptAt] as const,
    ...Object.entries<string>(columns).map(
      ([name, column]) => [sql.ref(column), fields[name] ?? null] as const,
    ),
  ]

  return {
    /**
     * Keeps what an officer is writing in a window, in place of what was kept of that before, and of what the window was
     * filled with. What another window wrote meanwhile stays beside it.
     */
    keepWorkingCopy: async (
      trx: Trx,
      { siteId, textId: id, officerId }: WritingKey,
      { language, baseRevision }: VersionBegunOn,
      window: WritingWindow,
      copy: Kept<Fields>,
    ): Promise<void> => {
      const key = [
        [textId, id] as const,
        [sql.ref('officer_id'), officerId] as const,
        [sql.ref('language'), language] as const,
        [sql.ref('base_revision'), baseRevision] as const,
        [sql.ref('window_id'), window.id] as const,
      ]
      await put(trx, copies, key, valuesOf(siteId, copy), written)
      await sql`delete from ${copies} where ${textId} = ${id} and officer_id = ${officerId}
        and language = ${language} and base_revision = ${baseRevision}
        and window_id <> ${window.id} and ${isOf(window)}`.execute(trx)
    },

    /** Forgets what an officer was writing on a version of the text: in that window, or in all of them. */
    forgetWorkingCopy: async (
      db: Db | Trx,
      { textId: id, officerId }: Omit<WritingKey, 'siteId'>,
      { language, baseRevision }: VersionBegunOn,
      window: WritingWindow | undefined,
    ): Promise<void> => {
      await sql`delete from ${copies} where ${textId} = ${id} and officer_id = ${officerId}
        and language = ${language} and base_revision = ${baseRevision}
        and ${window === undefined ? sql`true` : isOf(window)}`.execute(db)
    },

    /** Keeps a new text that an officer is writing in a window, as one that exists is kept. */
    keepNewCopy: async (
      trx: Trx,
      { siteId, textId: id, officerId }: WritingKey,
      window: WritingWindow,
      copy: Kept<Fields>,
    ): Promise<void> => {
      const key = [
        [sql.ref('officer_id'), officerId] as const,
        [textId, id] as const,
        [sql.ref('window_id'), window.id] as const,
      ]
      await put(trx, newCopies, key, valuesOf(siteId, copy), written)
      await sql`delete from ${newCopies} where officer_id = ${officerId} and ${textId} = ${id}
        and window_id <> ${window.id} and ${isOf(window)}`.execute(trx)
    },

    /** Forgets a new text that an officer was writing in that window. */
    forgetNewCopy: async (
      db: Db | Trx,
      { siteId, textId: id, officerId }: WritingKey,
      window: WritingWindow,
    ): Promise<void> => {
      await sql`delete from ${newCopies} where site_id = ${siteId} and officer_id = ${officerId}
        and ${textId} = ${id} and ${isOf(window)}`.execute(db)
    },

    /** A new text is there now: what its writer wrote of it in other windows is unsaved text of it, begun before it was. */
    carryNewCopiesOver: async (
      trx: Trx,
      { siteId, textId: id, officerId }: WritingKey,
    ): Promise<void> => {
      const same = sql.join([
        ...[textId, sql.ref('officer_id'), sql.ref('site_id'), sql.ref('kept_at')],
        ...[sql.ref('window_id'), sql.ref('times_kept')],
        ...Object.values<string>(columns).map(column => sql.ref(column)),
      ])
      await sql`with gone as (delete from ${newCopies}
          where site_id = ${siteId} and officer_id = ${officerId} and ${textId} = ${id} returning *)
        insert into ${copies} (${same}, language, base_revision) select ${same}, 'vi', 0 from gone
        on conflict do nothing`.execute(trx)
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
