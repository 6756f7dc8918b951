import { createContext } from 'preact'

/** Hidden fields that every form of the page brings with it, given by the app around the page. */
export const SurroundingFields = createContext<Readonly<Record<string, string>>>({})
