import { permission } from '#platform/auth/permission.ts'

/** Who sees what came of moving a site in. Whoever may run the command is no matter of the portal. */
export const MOVING_IN_PERMISSIONS = {
  read: permission(
    'import.read',
    'An editor sees what could not be brought, and what wants a look.',
    ['editor', 'chief_editor'],
  ),
} as const
