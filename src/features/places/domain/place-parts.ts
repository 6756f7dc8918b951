/** A place by what can be changed without the rest: a point is none without both its numbers. */
import type { Parts } from '#kernel/merge-parts.ts'
import type { PlaceField, TypedPlace } from './check-place.ts'

/** A part of a place. */
export type PlacePart = Exclude<PlaceField, 'latitude' | 'longitude'> | 'point'

/** The parts of a place as it is typed. */
export function placeParts({ latitude, longitude, ...rest }: TypedPlace): Parts<PlacePart> {
  return { ...rest, point: [latitude, longitude].join(BETWEEN) }
}

/** A place as it would be typed, from its parts. */
export function typedFromParts({ point, ...rest }: Parts<PlacePart>): TypedPlace {
  const [latitude = '', longitude = ''] = point.split(BETWEEN)
  return { ...rest, latitude, longitude }
}

/** The field at which something is said of a part. */
export function fieldOf(part: PlacePart): PlaceField {
  return part === 'point' ? 'latitude' : part
}

/** No field of one line holds it. */
const BETWEEN = '\n'
