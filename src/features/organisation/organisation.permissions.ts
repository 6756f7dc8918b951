import { permission } from '#platform/auth/permission.ts'

/** Who says what people may know of the administration, and who gives duties. */
export const ORGANISATION_PERMISSIONS = {
  describe: permission(
    'organisation.describe',
    'An administrator says what leaders and units do and when they receive people, and keeps the boundary map.',
    ['administrator'],
  ),
  assign: permission(
    'duty.assign',
    'An administrator gives duties in every site under the own administration, and ends them.',
    ['administrator'],
  ),
} as const
