/** Of one who had registered, the same network is counted once in an hour. */
export const KNOWN_PERSON = { what: 'known_person', most: 1 } as const

/**
 * People who had registered that one network named within an hour: more of them, and somebody asks for others (ADR 0077). High
 * enough for all who send twice in good faith behind the one address of a mobile network.
 */
export const KNOWN_PEOPLE = { what: 'known_people', most: 60 } as const
