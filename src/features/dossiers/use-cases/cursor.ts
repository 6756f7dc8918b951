import { isId } from '#kernel/ids.ts'
import type { Position } from '../store/work.queries.ts'

/** A place in a list as it stands in an address: no personal data, nothing secret. */
export function writeCursor(position: Position): string {
  return Buffer.from(`${position.at.toISOString()}|${position.id}`, 'utf8').toString('base64url')
}

/** Reads a cursor; undefined, the beginning, for anything else. */
export function readCursor(text: string | undefined): Position | undefined {
  if (text === undefined) return undefined
  const [moment = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split('|')
  const at = new Date(moment)
  return Number.isNaN(at.getTime()) || !isId(id) ? undefined : { at, id }
}
