import { permission } from '#platform/auth/permission.ts'

/** Who may write the pages of a site, and who puts them and the menus before readers. */
export const PAGES_PERMISSIONS = {
  write: permission('pages.write', 'An editor writes the pages of the site.', [
    'editor',
    'chief_editor',
  ]),
  publish: permission(
    'pages.publish',
    'A chief editor puts pages out, takes them back, confirms that they are right, and arranges the menus.',
    ['chief_editor'],
  ),
} as const
