/**
 * Texts that somebody writes and has not saved. Each kind of text keeps them in tables of its own, all of one shape:
 *   article_working_copy   of an article that exists, in one language, by one officer, begun on one version, in one window
 *   new_article_copy       of one that nobody has saved yet, by one officer, in one window
 *   article_presence       who has it open, and what stands in the other forms of the page
 * What is done with the rows stands here and in working-copy-writes.ts, once.
 */
import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { CopyState } from '#kernel/writing-window.ts'
import type { Db, Trx } from './db.ts'
import { type Illustrated, placesOf } from './picture-queries.ts'

/** What stands in the fields of a text's form. */
export type TextFields = { readonly [name: string]: string | number | undefined }

/** In which column each field of such texts is kept. */
export type FieldColumns<Fields extends TextFields> = Readonly<
  Record<keyof Fields & string, string>
>

/** Which text, and who writes. */
export type WritingKey = {
  readonly siteId: number
  readonly textId: string
  readonly officerId: string
}

/** A text that its editor has not saved yet. */
export type WorkingCopy<Fields extends TextFields> = CopyState & {
  readonly fields: Fields
  /** The version that it began from; zero for a text that did not exist. */
  readonly baseRevision: number
  readonly keptAt: Instant
}

/** A new text that its writer has not saved yet, as a list shows it. */
export type Unfinished = CopyState & {
  readonly textId: string
  readonly title: string
  readonly keptAt: Instant
}

/** The newest version of a text. */
export type LastSaved = {
  readonly revision: number
  /** Null when the system imported it. */
  readonly name: string | null
  readonly savedAt: Instant
}

/** Somebody else who has the text open. */
export type Colleague = { readonly name: string; readonly seenAt: Instant }

/** How unsaved texts of that kind are read. */
export function workingCopyQueries<Fields extends TextFields>(
  kind: Illustrated,
  columns: FieldColumns<Fields>,
) {
  const { textId } = placesOf(kind)
  const table = (name: string) => sql.table(name)
  const fields = sql.join(
    Object.entries<string>(columns).map(
      ([name, column]) => sql`${sql.lit(name)}::text, ${sql.ref(column)}`,
    ),
  )
  // What is null is left out: the field has nothing in it.
  const kept = sql<Fields>`json_strip_nulls(json_build_object(${fields}))`
  const state = sql`window_id as "windowId", times_kept as "timesKept"`

  return {
    /** What the officer was writing and has not saved: what was begun on the newest version first, then what was kept last. */
    listWorkingCopies: async (
      db: Db,
      { textId: id, officerId }: WritingKey,
      language: Language,
    ): Promise<readonly WorkingCopy<Fields>[]> => {
      const { rows } = await sql<WorkingCopy<Fields>>`
        select ${kept} as fields, base_revision as "baseRevision", kept_at as "keptAt", ${state}
        from ${table(`${kind}_working_copy`)}
        where ${textId} = ${id} and officer_id = ${officerId} and language = ${language}
        order by base_revision desc, kept_at desc, window_id desc`.execute(db)
      return rows
    },

    /** Who saved the text last in that language, and when; undefined when nobody has. */
    findLastSaved: async (
      db: Db,
      id: string,
      language: Language,
    ): Promise<LastSaved | undefined> => {
      const { rows } = await sql<LastSaved>`
        select v.revision, o.full_name as name, v.saved_at as "savedAt"
        from ${table(`${kind}_version`)} v left join officer o on o.id = v.saved_by
        where v.${textId} = ${id} and v.language = ${language}
        order by v.revision desc limit 1`.execute(db)
      return rows[0]
    },

    /** Whether the officer has written something in the text, in either language, that is not saved. */
    hasWorkingCopy: async (trx: Trx, id: string, officerId: string): Promise<boolean> => {
      const { rows } = await sql`select from ${table(`${kind}_working_copy`)}
        where ${textId} = ${id} and officer_id = ${officerId} limit 1`.execute(trx)
      return rows.length > 0
    },

    /** What the officer was writing of a new text under that id, in whichever windows: what was kept last first. */
    listCopiesOfNew: async (
      db: Db,
      { siteId, textId: id, officerId }: WritingKey,
    ): Promise<readonly WorkingCopy<Fields>[]> => {
      const { rows } = await sql<WorkingCopy<Fields>>`
        select ${kept} as fields, 0 as "baseRevision", kept_at as "keptAt", ${state}
        from ${table(`new_${kind}_copy`)}
        where site_id = ${siteId} and officer_id = ${officerId} and ${textId} = ${id}
        order by kept_at desc, window_id desc`.execute(db)
      return rows
    },

    /** New texts that the officer was writing and has not saved, the last first. */
    listNewCopies: async (
      db: Db,
      { siteId, officerId }: Omit<WritingKey, 'textId'>,
    ): Promise<readonly Unfinished[]> => {
      // A browser may still have kept what was being saved just then.
      const { rows } = await sql<Unfinished>`
        select ${textId} as "textId", title, kept_at as "keptAt", ${state}
        from ${table(`new_${kind}_copy`)} c
        where site_id = ${siteId} and officer_id = ${officerId} and not exists
          (select from ${table(`${kind}_version`)} v where v.${textId} = c.${textId})
        order by kept_at desc, window_id desc`.execute(db)
      return rows
    },

    /** Tells whether a version of the text was ever saved. */
    isSaved: async (db: Db | Trx, id: string): Promise<boolean> => {
      const { rows } = await sql`
        select from ${table(`${kind}_version`)} where ${textId} = ${id} limit 1`.execute(db)
      return rows.length > 0
    },

    /** Who saved the text first; undefined when nobody has, or the system imported it. */
    findFirstWriter: async (db: Db | Trx, id: string): Promise<string | undefined> => {
      const { rows } = await sql<{ saved_by: string | null }>`
        select saved_by from ${table(`${kind}_version`)} where ${textId} = ${id}
        order by saved_at, revision limit 1`.execute(db)
      return rows[0]?.saved_by ?? undefined
    },

    /** What the officer had typed in the other forms of the page; empty when nothing. */
    findBeside: async (db: Db, { textId: id, officerId }: WritingKey): Promise<string> => {
      const { rows } = await sql<{ beside: string }>`
        select beside from ${table(`${kind}_presence`)}
        where ${textId} = ${id} and officer_id = ${officerId}`.execute(db)
      return rows[0]?.beside ?? ''
    },

    /** Others who had the text open since that moment, the last seen first. */
    listColleagues: async (
      db: Db,
      { textId: id, officerId }: WritingKey,
      since: Instant,
    ): Promise<readonly Colleague[]> => {
      const { rows } = await sql<Colleague>`
        select o.full_name as name, p.seen_at as "seenAt"
        from ${table(`${kind}_presence`)} p join officer o on o.id = p.officer_id
        where p.${textId} = ${id} and p.officer_id <> ${officerId} and p.seen_at >= ${since}
        order by p.seen_at desc`.execute(db)
      return rows
    },
  }
}
