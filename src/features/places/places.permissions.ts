import { permission } from '#platform/auth/permission.ts'

/** Who keeps the list of places. */
export const PLACES_PERMISSIONS = {
  keep: permission(
    'places.keep',
    'An editor or the administrator adds and corrects places, closes them for good and imports lists of them.',
    ['editor', 'chief_editor', 'administrator'],
  ),
} as const
