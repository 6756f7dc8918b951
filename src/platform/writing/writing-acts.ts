/** What is done with texts that are being written, whichever kind of texts it is. */
import type { Clock } from '#kernel/clock.ts'
import { madeAt, newId } from '#kernel/ids.ts'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { WritingWindow } from '#kernel/writing-window.ts'
import { type Db, inTransaction } from '../db/db.ts'
import type {
  Colleague,
  LastSaved,
  TextFields,
  WorkingCopy,
  WritingKey,
  workingCopyQueries,
} from '../db/working-copy-queries.ts'
import type { workingCopyWrites } from '../db/working-copy-writes.ts'

/** Which version an unsaved text began from. */
type VersionBegunOn = { readonly language: Language; readonly baseRevision: number }

/** Which of several unsaved texts is shown: that of a form that was sent, else the one of that window, else the last. */
export type AskedWindow = {
  readonly sent?: WritingWindow | undefined
  readonly windowId?: string | undefined
}

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
     * `revision`, or on the one that is asked for with `reopen`; of several windows the one that is asked for, or the
     * last. `unfinished`: all of it. `window`: where it goes on.
     */
    openWriting: async (
      deps: Deps,
      key: WritingKey,
      {
        language,
        revision,
        reopen = revision,
        ...asked
      }: AskedWindow & {
        readonly language: Language
        readonly revision: number
        readonly reopen?: number | undefined
      },
    ) => {
      const colleagues = await noteOpen(deps, key)
      const copies = await store.listWorkingCopies(deps.db, key, language)
      const shown = chosen(
        copies.filter(({ baseRevision }) => baseRevision === reopen),
        asked,
      )
      return {
        colleagues,
        fields: shown?.fields,
        window: asked.sent ?? windowOn(shown, deps.clock),
        /** The version that what is shown began from. */
        begunOn: shown?.baseRevision ?? revision,
        unfinished: copies.map(copy => ({
          ...{ begunOn: copy.baseRevision, keptAt: copy.keptAt, isShown: copy === shown },
          ...{ windowId: copy.windowId, timesKept: copy.timesKept, fields: copy.fields },
          isOvertaken: copy.baseRevision < revision,
        })),
        beside: await store.findBeside(deps.db, key),
      }
    },

    /** Opens a new text, perhaps one that was begun under the id that is asked for; and tells of the others that were. */
    openNewWriting: async (
      { db, clock }: Deps,
      officer: Omit<WritingKey, 'textId'>,
      asked: string | undefined,
      window: AskedWindow,
    ) => {
      const textId = asked ?? newId(clock.now())
      const copies = asked ? await store.listCopiesOfNew(db, { ...officer, textId }) : []
      const shown = chosen(copies, window)
      const unfinished = await store.listNewCopies(db, officer)
      return {
        textId,
        fields: shown?.fields,
        window: window.sent ?? windowOn(shown, clock),
        unfinished: unfinished.filter(
          each => each.textId !== textId || each.windowId !== shown?.windowId,
        ),
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
      copy: VersionBegunOn & {
        readonly window: WritingWindow
        readonly fields: Fields
        readonly beside: string | undefined
      },
    ): Promise<Result<readonly Colleague[], { readonly code: 'not_found' }>> => {
      if (!(await store.exists(deps.db, key.siteId, key.textId))) return err({ code: 'not_found' })
      const { window, beside } = copy
      const keptAt = deps.clock.now()
      await keepFields(copy.fields, fields =>
        inTransaction(deps.db, trx =>
          store.keepWorkingCopy(trx, key, copy, window, { fields, keptAt }),
        ),
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

    /** When the officer last wrote on that version in another window, since that one was opened; undefined when not. */
    findOtherWindow: async (
      { db }: Deps,
      key: WritingKey,
      { language, baseRevision }: VersionBegunOn,
      window: WritingWindow,
    ): Promise<Instant | undefined> => {
      const copies = await store.listWorkingCopies(db, key, language)
      return writtenBeside(
        copies.filter(copy => copy.baseRevision === baseRevision),
        window,
      )
    },

    /** The same of a new text. */
    findOtherWindowOfNew: async (
      { db }: Deps,
      key: WritingKey,
      window: WritingWindow,
    ): Promise<Instant | undefined> => writtenBeside(await store.listCopiesOfNew(db, key), window),

    /** Throws away what an officer was writing on that version in that window. It stays when another one has gone on with it. */
    throwAwayWriting: async (
      { db }: Deps,
      key: WritingKey,
      begunOn: VersionBegunOn,
      window: WritingWindow,
    ): Promise<{ readonly isGone: boolean }> => {
      await store.forgetWorkingCopy(db, key, begunOn, window)
      const left = await store.listWorkingCopies(db, key, begunOn.language)
      const isIt = (copy: Copy) => copy.windowId === window.upon?.windowId
      return { isGone: !left.some(isIt) }
    },

    /** Keeps a new text as far as it is written: nothing that others see, and no event. */
    keepNewWriting: async (
      { db, clock }: Deps,
      key: WritingKey,
      window: WritingWindow,
      written: Fields,
    ): Promise<Result<undefined, { readonly code: KeepNewProblem }>> => {
      if (await store.isSaved(db, key.textId)) return err({ code: 'saved_already' })
      const others = (await store.listNewCopies(db, key)).filter(each => each.textId !== key.textId)
      if (others.length >= MOST_UNFINISHED) return err({ code: 'too_many_unfinished' })
      const keptAt = clock.now()
      await keepFields(written, fields =>
        inTransaction(db, trx => store.keepNewCopy(trx, key, window, { fields, keptAt })),
      )
      return ok(undefined)
    },
  }
}

type Copy = Pick<WorkingCopy<TextFields>, 'windowId' | 'timesKept' | 'keptAt'>

function chosen<Kept extends Copy>(
  copies: readonly Kept[],
  { sent, windowId }: AskedWindow,
): Kept | undefined {
  const find = (isIt: (copy: Kept) => boolean) => copies.find(isIt)
  if (sent !== undefined)
    return find(copy => copy.windowId === sent.id) ?? find(copy => isUpon(copy, sent))
  return find(copy => copy.windowId === windowId) ?? copies[0]
}

/** A window that is opened now, with that unsaved text. */
function windowOn(shown: Copy | undefined, clock: Clock): WritingWindow {
  const upon = shown && { windowId: shown.windowId, timesKept: shown.timesKept }
  return { id: newId(clock.now()), upon }
}

/** What stood there when the window was opened was shown with it. */
function writtenBeside(copies: readonly Copy[], window: WritingWindow): Instant | undefined {
  const opened = madeAt(window.id)
  return copies.find(
    copy => copy.windowId !== window.id && !isUpon(copy, window) && copy.keptAt >= opened,
  )?.keptAt
}

function isUpon({ windowId, timesKept }: Copy, { upon }: WritingWindow): boolean {
  return windowId === upon?.windowId && timesKept === upon.timesKept
}
