/** What is done with a picture of a text, once the text is held until the transaction ends. */
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import {
  type DeskPicture,
  type PicturePart,
  type PictureWords,
  pictureParts,
} from '#kernel/picture.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ArticleEvent, PageEvent } from '#kernel/told-events.ts'
import type { Trx } from '../db/db.ts'
import { type Illustrated, pictureQueries } from '../db/picture-queries.ts'
import { type NewPicture, pictureWrites } from '../db/picture-writes.ts'
import { type Act, appendEvent, type NewEvent } from '../events/append-event.ts'
import { wordsOf } from './picture-form.ts'

/** A picture of a text that is to be changed; without words it is taken away. */
export type PictureChange = {
  readonly textId: string
  /** Whether readers see the text. */
  readonly isOut: boolean
  /** Numbers of the pictures that its texts show: those that readers see, and the newest. */
  readonly placed: ReadonlySet<number>
  readonly pictureId: string
  readonly words: PictureWords | undefined
  /** What the form of its words was filled with (pictureParts). */
  readonly began?: Parts | undefined
  readonly mayPublish: boolean
}

type What = 'illustrated' | 'picture_changed' | 'picture_removed'
type Data = NonNullable<NewEvent['data']>

/** A picture where a text has it. */
export type PlacedPicture = { readonly id: string; readonly position: number }

/** Two people changed the same words of a picture, each in another way. */
export type PictureClash = Clash<PicturePart>

/** Pictures of texts of that kind. Events: `<kind>.illustrated`, `.picture_changed`, `.picture_removed`. */
export function pictureActs(kind: Illustrated) {
  const { freePosition, insertPicture, takePictureAway, setPictureWords } = pictureWrites(kind)
  const { findPicture } = pictureQueries(kind)
  const tell = (trx: Trx, act: Act, what: What, textId: string, data: Data) => {
    const type: ArticleEvent | PageEvent = `${kind}.${what}`
    return appendEvent(trx, act, { type, subject: { kind, id: textId }, data })
  }

  const takeAway = async (
    trx: Trx,
    { clock }: Act,
    { id, position }: DeskPicture,
    { textId, placed }: Pick<PictureChange, 'textId' | 'placed'>,
  ): Promise<Result<undefined, { readonly code: 'picture_in_text' }>> => {
    if (placed.has(position)) return err({ code: 'picture_in_text' })
    await takePictureAway(trx, { id, textId }, clock.now())
    return ok(undefined)
  }
  const say = async (
    trx: Trx,
    picture: DeskPicture,
    words: PictureWords,
    { textId, began }: Pick<PictureChange, 'textId' | 'began'>,
  ): Promise<Result<undefined, PictureClash>> => {
    const merged = mergeWords(picture, words, began)
    if (merged.ok) await setPictureWords(trx, { id: picture.id, textId }, merged.value)
    return merged.ok ? ok(undefined) : merged
  }

  return {
    /** Adds a picture under the first free number. */
    illustrate: async (
      trx: Trx,
      act: Act,
      picture: Omit<NewPicture, 'siteId' | 'position'>,
    ): Promise<Result<PlacedPicture, { readonly code: 'too_many_pictures' }>> => {
      const { textId, large } = picture
      const position = await freePosition(trx, textId)
      if (position === undefined) return err({ code: 'too_many_pictures' })
      const placed = { ...picture, siteId: act.siteId, position }
      const id = await insertPicture(trx, placed, act.clock.now())
      await tell(trx, act, 'illustrated', textId, { sha256: large.sha256, position })
      return ok({ id, position })
    },

    /** Changes a picture; one that readers see already, by an approver only. One that a text shows is not taken away. Words that only somebody else changed meanwhile stay. */
    changePicture: async (
      trx: Trx,
      act: Act,
      change: PictureChange,
    ): Promise<
      Result<
        undefined,
        | { readonly code: 'picture_not_found' | 'picture_needs_approver' | 'picture_in_text' }
        | PictureClash
      >
    > => {
      const { textId, isOut, pictureId, words, mayPublish } = change
      const picture = await findPicture(trx, textId, pictureId)
      if (picture === undefined) return err({ code: 'picture_not_found' })
      if (picture.isApproved && isOut && !mayPublish) return err({ code: 'picture_needs_approver' })
      const done =
        words === undefined
          ? await takeAway(trx, act, picture, change)
          : await say(trx, picture, words, change)
      if (!done.ok) return done
      const what = words === undefined ? 'picture_removed' : 'picture_changed'
      await tell(trx, act, what, textId, { picture: pictureId })
      return ok(undefined)
    },
  }
}

function mergeWords(
  saved: PictureWords,
  words: PictureWords,
  began: Partial<Parts<PicturePart>> | undefined,
): Result<PictureWords, PictureClash> {
  const theirs = pictureParts(saved)
  const { merged, clashes } = mergeParts(began, theirs, pictureParts(words))
  if (clashes.length > 0) return err({ code: 'both_changed', clashes, theirs, merged })
  return ok(wordsOf(merged))
}
