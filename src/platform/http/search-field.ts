import { z } from 'zod'

const MOST_CHARACTERS = 200

/** Words in an address by which a list is searched; undefined when there are none, or far too many. */
export const searchField = z
  .string()
  .trim()
  .max(MOST_CHARACTERS)
  .transform(text => text || undefined)
  .optional()
  .catch(undefined)
