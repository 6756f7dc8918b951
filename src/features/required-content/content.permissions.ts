import { permission } from '#platform/auth/permission.ts'

/** Who sees what is to be mended. */
export const CONTENT_PERMISSIONS = {
  check: permission(
    'content.check',
    'Those who keep the site see how each required content stands, and have it measured anew.',
    ['editor', 'chief_editor', 'administrator', 'leader'],
  ),
} as const
