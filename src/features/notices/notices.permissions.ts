import { permission } from '#platform/auth/permission.ts'

/** Who may speak at the top of every page, and of outages. */
export const NOTICES_PERMISSIONS = {
  keep: permission(
    'notices.keep',
    'An administrator or a chief editor announces banners and outages, and tells how they go.',
    ['administrator', 'chief_editor'],
  ),
} as const
