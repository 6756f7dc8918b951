import { permission } from '#platform/auth/permission.ts'

/** Who sees what is to be mended, and who says how often it is looked at. */
export const CONTENT_PERMISSIONS = {
  check: permission(
    'content.check',
    'Those who keep the site see how each required content stands, and have it measured anew.',
    ['editor', 'chief_editor', 'administrator', 'leader'],
  ),
  setPeriods: permission(
    'content.set_periods',
    'An administrator sets within how many days each required content is checked, never more than the list allows.',
    ['administrator'],
  ),
} as const
