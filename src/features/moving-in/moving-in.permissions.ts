import { permission } from '#platform/auth/permission.ts'

/** Who sees what came of moving a site in. Whoever may run the command is no matter of the portal. */
export const MOVING_IN_PERMISSIONS = {
  read: permission(
    'import.read',
    'An editor sees what could not be brought, and what wants a look.',
    ['editor', 'chief_editor'],
  ),
  settle: permission(
    'import.settle',
    'An editor takes what has been looked at off the list of what was brought from elsewhere.',
    ['editor', 'chief_editor'],
  ),
} as const
