import type { ActorRef } from '#platform/events/append-event.ts'

/** Who writes: an editor, or the system when it imports. */
export function editor(officerId: string | undefined): ActorRef {
  return officerId === undefined ? { kind: 'system' } : { kind: 'officer', id: officerId }
}
