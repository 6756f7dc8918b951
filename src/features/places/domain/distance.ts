import type { Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import type { Point } from './place.ts'

const EARTH_RADIUS_METRES = 6_371_000
const HALF_TURN = 180
const KILOMETRE = 1000
const TENS = 10

/** Metres from one point to the other as the crow flies, on a globe (haversine). */
export function metresBetween(from: Point, to: Point): number {
  const [fromLatitude, toLatitude] = [radians(from.latitude), radians(to.latitude)]
  const half = (angle: number): number => Math.sin(angle / 2) ** 2
  const chord =
    half(toLatitude - fromLatitude) +
    Math.cos(fromLatitude) * Math.cos(toLatitude) * half(radians(to.longitude - from.longitude))
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Metres as people say them: `350 m`, `1,2 km`. */
export function distanceText(language: Language, metres: number): string {
  const tens = Math.round(metres / TENS) * TENS
  return tens < KILOMETRE
    ? `${writeNumber(language, tens)} m`
    : `${writeNumber(language, metres / KILOMETRE, 1)} km`
}

function radians(degrees: number): number {
  return (degrees / HALF_TURN) * Math.PI
}
