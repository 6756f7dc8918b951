import { permission } from '#platform/auth/permission.ts'

/** Who keeps campaigns: those of the own unit alone. */
export const CAMPAIGNS_PERMISSIONS = {
  keep: permission(
    'campaigns.keep',
    'The head and the specialists of a unit make its registration campaigns, see who registered and check people in.',
    ['unit_head', 'specialist'],
  ),
} as const
