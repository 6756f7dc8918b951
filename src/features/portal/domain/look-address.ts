/** The style sheet of a look; it never changes, so browsers may keep it. */
export const lookStyleAddress = (lookId: string): string => `/giao-dien/${lookId}.css`

/** The emblem of a look, by its bytes. */
export const emblemAddress = (lookId: string): string => `/giao-dien/${lookId}.webp`
