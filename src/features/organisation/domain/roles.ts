/** The duties that an officer may have in a unit, and what each means in a sentence. */
export const ROLES = {
  one_stop_officer:
    'Receives dossiers at the counter and online, asks for supplements, returns results.',
  specialist: 'Resolves the dossiers that are handed to the unit.',
  unit_head: 'Answers for the unit: assigns, watches due dates, answers bad ratings.',
  leader: 'Approves and signs results; sees every unit below the own one.',
  editor: 'Writes news, pages, documents and places, and answers readers’ comments.',
  chief_editor: 'Approves what editors write and puts it out, at once or at a set time.',
  inspector: 'Checks figures and events; changes nothing.',
  administrator: 'Gives duties, keeps the working calendar, the look and the settings of the site.',
} as const satisfies Record<string, string>

/** The name of a duty. Vietnamese: organisation.vi.ts. */
export type Role = keyof typeof ROLES

/** Every role, in the order in which they are listed on pages. */
export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[]

/** Tells whether the text names a role. */
export function isRole(text: string): text is Role {
  return Object.hasOwn(ROLES, text)
}
