import { permission } from '#platform/auth/permission.ts'

/** Who sees what people look for and do not find. */
export const SEARCH_PERMISSIONS = {
  vain: permission('search.vain', 'Editors see words that people searched for in vain.', [
    'editor',
    'chief_editor',
    'administrator',
  ]),
} as const
