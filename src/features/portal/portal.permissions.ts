import { permission } from '#platform/auth/permission.ts'

/** Who arranges how a site looks. */
export const PORTAL_PERMISSIONS = {
  arrange: permission(
    'site.arrange',
    'An administrator arranges the name, emblem, colours, blocks and links of the site.',
    ['administrator'],
  ),
} as const
