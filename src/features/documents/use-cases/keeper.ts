import type { ActorRef } from '#platform/events/append-event.ts'

/** Who keeps the register: an officer, or the system when it imports. */
export function keeper(officerId: string | undefined): ActorRef {
  return officerId === undefined ? { kind: 'system' } : { kind: 'officer', id: officerId }
}
