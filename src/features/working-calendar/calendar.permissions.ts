import { permission } from '#platform/auth/permission.ts'

/** Who may change the days and hours that due dates are counted with. */
export const CALENDAR_PERMISSIONS = {
  change: permission(
    'calendar.change',
    'An administrator marks days of the working calendar and sets opening hours.',
    ['administrator'],
  ),
} as const
