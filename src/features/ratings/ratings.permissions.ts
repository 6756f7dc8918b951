import { permission } from '#platform/auth/permission.ts'

/** The head of a unit reads what residents say of it, without learning who said it, and answers bad ratings. */
export const RATING_PERMISSIONS = {
  follow: permission(
    'rating.follow',
    'A unit head, and the leader of the administration, read the comments and bad ratings of their units and answer them.',
    ['unit_head', 'leader'],
  ),
} as const
