import { z } from 'zod'
import { readDay, readTime } from '#kernel/day-text.ts'
import { type Instant, instantAt } from '#kernel/instant.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import type { Seen } from '../domain/move.ts'

/** The moves by their names in addresses; `hen-gio` is told of what `dang` scheduled. */
export const MOVE_NAMES = [
  ...(['gui-duyet', 'lay-lai', 'tra-lai', 'dang', 'hen-gio'] as const),
  ...(['bo-hen', 'dang-ban-sua', 'gio-rut', 'rut', 'ghim'] as const),
  ...(['go-tieng-anh', 'bo-tieng-anh'] as const),
] as const
export type MoveName = (typeof MOVE_NAMES)[number]

/** A move that was refused, to show its form again. */
export type RefusedMove = {
  readonly name: MoveName
  readonly errors: FieldErrors
  readonly raw: RawFields
}

const MOST_REASON_CHARACTERS = 500
const typed = z.string().trim().max(40).default('')

/** Why an article is returned or taken back. */
export const reasonForm = z.object({
  reason: z.string().trim().max(MOST_REASON_CHARACTERS, 'text_too_long').default(''),
})

/** Which texts and pictures somebody saw before deciding: `vi3-en1`, `vi3~` and the last change of the pictures. */
const seen = z
  .string()
  .regex(/^vi\d{1,9}(?:-en\d{1,9})?(?:~[0-9a-f-]{36})?$/)
  .transform((text): Seen => {
    const [texts = '', pictures] = text.split('~')
    const [vi, en] = texts.match(/\d+/g) ?? []
    return { vi: Number(vi), ...(en === undefined ? {} : { en: Number(en) }), pictures }
  })

/** Writes what is seen for {@link seenForm}. */
export function writeSeen({ vi = 0, en, pictures = '' }: Seen): string {
  const texts = `vi${String(vi)}${en === undefined ? '' : `-en${String(en)}`}`
  return pictures === '' ? texts : `${texts}~${pictures}`
}

/** What was read. */
export const seenForm = z.object({ seen })

/** When an article goes out, and when it is taken back. */
export const publishForm = z.object({
  seen,
  when: z.enum(['now', 'later'], 'when_missing'),
  ...{ day: typed, time: typed, withdraw_day: typed, withdraw_time: typed },
})

/** When an article is taken back; never, when both are empty. */
export const withdrawalForm = z.object({ withdraw_day: typed, withdraw_time: typed })

/** A moment typed as day and time in two fields; undefined when both are empty, else the errors of the fields. */
export function readMoment<Field extends string>(
  typed: Readonly<Record<Field, string>>,
  [dayField, timeField]: readonly [Field, Field],
): { at?: Instant; errors: FieldErrors } {
  const [dayText, timeText] = [typed[dayField], typed[timeField]]
  if (dayText === '' && timeText === '') return { errors: {} }
  const day = readDay(dayText)
  const minute = readTime(timeText)
  if (day !== undefined && minute !== undefined) return { at: instantAt(day, minute), errors: {} }
  return {
    errors: {
      ...(day === undefined ? { [dayField]: 'day_wrong' } : {}),
      ...(minute === undefined ? { [timeField]: 'time_wrong' } : {}),
    },
  }
}
