import type { Officer } from '#platform/auth/actor.ts'
import type { Act } from '#platform/events/append-event.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import type { CalendarWords } from '../working-calendar.vi.ts'

/** The frame of an officer's act. */
export function actOf(
  { clock }: FeatureDeps,
  { site, actor }: RouteRequest<unknown, unknown, unknown, Officer>,
): Act {
  return { siteId: site.id, actor: { kind: 'officer', id: actor.id }, clock }
}

/** Error codes by field as sentences. */
export function sentences(errors: FieldErrors, say: CalendarWords): Record<string, string> {
  const told: Readonly<Record<string, string>> = say.adminErrors
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [field, told[code] ?? say.adminErrors.too_long]),
  )
}

/** Fields under the ids that they have on a page with several forms. */
export function withIds(prefix: string, fields: RawFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' ? [[`${prefix}${name}`, value]] : [],
    ),
  )
}
