/** Addresses of the unit head's pages. */
export const FOLLOW_UPS = '/can-bo/danh-gia'

/** The three views of what residents said. */
export const FOLLOW_UP_VIEWS = {
  open: FOLLOW_UPS,
  answered: `${FOLLOW_UPS}/da-tra-loi`,
  comments: `${FOLLOW_UPS}/y-kien`,
} as const

/** A view of what residents said. */
export type FollowUpView = keyof typeof FOLLOW_UP_VIEWS
