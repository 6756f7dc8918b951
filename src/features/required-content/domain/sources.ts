/**
 * What of a site tells of the organisation, and so is to be looked at again when the organisation changes: the pages about it,
 * what is said of a unit when its head is another one, what is said of a leader whose post is another one.
 */
import type { Instant } from '#kernel/instant.ts'

/** That what a content tells of has changed: for its pages, for a unit, or for a leader. */
export type SourceChange = {
  readonly key: string
  readonly subject: 'pages' | `unit:${number}` | `officer:${string}`
  readonly changedAt: Instant
}

type Event = {
  readonly type: string
  readonly subjectId: string
  readonly unitId: number | null
  readonly occurredAt: Instant
  readonly data: Readonly<Record<string, unknown>>
}

/** Contents whose pages tell of it. */
const PAGES_OF = {
  'unit.described': ['apparatus', 'channels'],
  'unit.contact_changed': ['apparatus', 'channels'],
  'leader.described': ['apparatus', 'channels'],
  'boundary.drawn': ['natural_conditions'],
} as const

/** Events that may change what a content tells of. */
export const SOURCE_EVENTS: readonly string[] = [
  ...Object.keys(PAGES_OF),
  ...['officer.registered', 'duty.assigned', 'duty.ended'],
]

/** What an event of the organisation changes. */
export function sourcesOf(event: Event): SourceChange[] {
  const { type, occurredAt: changedAt } = event
  if (isTold(type))
    return PAGES_OF[type].map(key => ({ key, subject: 'pages', changedAt }) as const)
  const roles = rolesOf(event)
  if (!roles.includes('unit_head') && !roles.includes('leader')) return []
  return [
    { key: 'apparatus', subject: 'pages', changedAt },
    ...(event.unitId === null
      ? []
      : [{ key: 'apparatus', subject: `unit:${event.unitId}`, changedAt } as const]),
    ...(roles.includes('leader')
      ? [{ key: 'leaders', subject: `officer:${event.subjectId}`, changedAt } as const]
      : []),
  ]
}

function isTold(type: string): type is keyof typeof PAGES_OF {
  return Object.hasOwn(PAGES_OF, type)
}

function rolesOf({ data }: Event): readonly unknown[] {
  const { role, roles } = data
  return Array.isArray(roles) ? roles : [role]
}
