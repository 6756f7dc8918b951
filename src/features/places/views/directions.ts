import type { Point } from '../domain/place.ts'

/** Where the way to a point is shown; `pattern` is an address with {lat} and {lon}. */
export function directionsTo(pattern: string, { latitude, longitude }: Point): string {
  return pattern.replaceAll('{lat}', String(latitude)).replaceAll('{lon}', String(longitude))
}
