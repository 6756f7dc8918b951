import type { PlainDate } from '#kernel/plain-date.ts'
import type { Faces } from './rating.ts'

/** A scale in force from a day on, by a decision. Ratings keep the number of faces that they were given on. */
export type RatingScale = {
  readonly validFrom: PlainDate
  readonly faces: Faces
  readonly citation: string
}

/** What holds before any decision. */
export const DEFAULT_FACES: Faces = 5
