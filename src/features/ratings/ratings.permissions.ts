import { permission } from '#platform/auth/permission.ts'

/** Nobody who works here may give a rating or learn who gave one: those routes are for `no officer`. */
export const RATING_PERMISSIONS = {
  follow: permission(
    'rating.follow',
    'A unit head, and the leader of the administration, read the comments and bad ratings of their units and answer them.',
    ['unit_head', 'leader'],
  ),
  configure: permission(
    'rating.configure',
    'An administrator decides how many faces residents see from which day on.',
    ['administrator'],
  ),
} as const
