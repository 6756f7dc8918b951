/** What is done with texts that are being written, whichever kind of texts it is. */
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Db } from '../db/db.ts'
import type {
  Colleague,
  LastSaved,
  TextFields,
  WritingKey,
  workingCopyQueries,
} from '../db/working-copy-queries.ts'
import type { workingCopyWrites } from '../db/working-copy-writes.ts'

/** Which version an unsaved text began from. */
type VersionBegunOn = { readonly language: Language; readonly baseRevision: number }

type Deps = { readonly db: Db; readonly clock: Clock }

/** Where texts of a kind are kept while they are written. */
export type WritingStore<Fields extends TextFields> = ReturnType<
  typeof workingCopyQueries<Fields>
> &
  ReturnType<typeof workingCopyWrites<Fields>> & {
    /** Tells whether the site has that text, with or without a saved version. */
    exists(db: Db, siteId: number, textId: string): Promise<boolean>
    /** The same fields without what they name and is gone meanwhile; undefined when that is not what went wrong. */
    withoutGone(error: unknown, fields: Fields): Fields | undefined
  }

/** Who was not heard of for so long has gone home with the page open. */
const MINUTES_PRESENT = 10
/** New texts that one officer leaves unfinished on a site. */
const MOST_UNFINISHED = 50

/** Why a new text is not kept. */
export type KeepNewProblem = 'saved_already' | 'too_many_unfinished'

/** Writing in texts of that kind. */
export function writingActs<Fields extends TextFields>(store: WritingStore<Fields>) {
  /** Keeps the fields; without what they name where that is gone: the words are what must not be lost. */
  async function keepFields(fields: Fields, keep: (fields: Fields) => Promise<void>) {
    try {
      await keep(fields)
    } catch (error) {
      const rest = store.withoutGone(error, fields)
      if (rest === undefined) throw error
      await keep(rest)
    }
  }

  /** Notes that an officer has a text open that exists, and tells who else has. */
  async function noteOpen(
    { db, clock }: Deps,
    key: WritingKey,
    beside?: string,
  ): Promise<readonly Colleague[]> {
    const at = clock.now()
    await store.notePresence(db, key, { at, beside })
    return store.listColleagues(db, key, addMinutes(at, -MINUTES_PRESENT))
  }

  return {
    /**
     * Opens a text to be written in. `fields`: what the officer wrote and did not save: what was begun on the newest
     * `revision`, or on the one that is asked for with `reopen`. `unfinished`: all of it.
     */
    openWriting: async (
      deps: Deps,
      key: WritingKey,
      {
        language,
        revision,
        reopen = revision,
      }: {
        readonly language: Language
        readonly revision: number
        readonly reopen?: number | undefined
      },
    ) => {
      const colleagues = await noteOpen(deps, key)
      const copies = await store.listWorkingCopies(deps.db, key, language)
      const shown = copies.find(({ baseRevision }) => baseRevision === reopen)
      return {
        colleagues,
        fields: shown?.fields,
        /** The version that what is shown began from. */
        begunOn: shown?.baseRevision ?? revision,
        unfinished: copies.map(({ baseRevision, keptAt }) => ({
          ...{ begunOn: baseRevision, keptAt, isShown: baseRevision === reopen },
          isOvertaken: baseRevision < revision,
        })),
        beside: await store.findBeside(deps.db, key),
      }
    },

    /** Opens a new text, perhaps one that was begun under the id that is asked for; and tells of the others that were. */
    openNewWriting: async (
      { db, clock }: Deps,
      officer: Omit<WritingKey, 'textId'>,
      asked: string | undefined,
    ) => {
      const textId = asked ?? newId(clock.now())
      const copy = asked && (await store.findNewCopy(db, { ...officer, textId }))
      const unfinished = await store.listNewCopies(db, officer)
      return {
        textId,
        fields: copy ? copy.fields : undefined,
        unfinished: unfinished.filter(each => each.textId !== textId),
        /** Something of it came before its text. */
        hasRoom: asked !== undefined && (await store.exists(db, officer.siteId, textId)),
      }
    },

    /** Notes that an officer has a text open of which only the id is known, and tells who else has. */
    askWhoWrites: async (
      deps: Deps,
      key: WritingKey,
      beside: string | undefined,
    ): Promise<Result<readonly Colleague[], { readonly code: 'not_found' }>> =>
      (await store.exists(deps.db, key.siteId, key.textId))
        ? ok(await noteOpen(deps, key, beside))
        : err({ code: 'not_found' }),

    /**
     * Keeps what an officer is writing, unfinished as it is: no version, no event, and nobody else sees it. Tells who
     * else has the text open.
     */
    keepWriting: async (
      deps: Deps,
      key: WritingKey,
      copy: {
        readonly language: Language
        readonly baseRevision: number
        readonly fields: Fields
        readonly beside: string | undefined
      },
    ): Promise<Result<readonly Colleague[], { readonly code: 'not_found' }>> => {
      if (!(await store.exists(deps.db, key.siteId, key.textId))) return err({ code: 'not_found' })
      const { language, baseRevision, beside } = copy
      const keptAt = deps.clock.now()
      await keepFields(copy.fields, fields =>
        store.keepWorkingCopy(deps.db, key, language, { fields, baseRevision, keptAt }),
      )
      return ok(await noteOpen(deps, key, beside))
    },

    /** Who has saved a newer version than that one; undefined when nobody has. */
    findOvertaking: async (
      { db }: Deps,
      key: WritingKey,
      { language, baseRevision }: VersionBegunOn,
    ): Promise<LastSaved | undefined> => {
      const last = await store.findLastSaved(db, key.textId, language)
      return last !== undefined && last.revision > baseRevision ? last : undefined
    },

    /** Throws away what an officer was writing on that version. */
    throwAwayWriting: ({ db }: Deps, key: WritingKey, begunOn: VersionBegunOn): Promise<void> =>
      store.forgetWorkingCopy(db, key, begunOn),

    /** Keeps a new text as far as it is written: nothing that others see, and no event. */
    keepNewWriting: async (
      { db, clock }: Deps,
      key: WritingKey,
      written: Fields,
    ): Promise<Result<undefined, { readonly code: KeepNewProblem }>> => {
      if (await store.isSaved(db, key.textId)) return err({ code: 'saved_already' })
      const others = (await store.listNewCopies(db, key)).filter(each => each.textId !== key.textId)
      if (others.length >= MOST_UNFINISHED) return err({ code: 'too_many_unfinished' })
      const keptAt = clock.now()
      await keepFields(written, fields => store.keepNewCopy(db, key, { fields, keptAt }))
      return ok(undefined)
    },
  }
}
