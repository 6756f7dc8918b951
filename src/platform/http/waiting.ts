import type { Language } from '#kernel/language.ts'
import type { Officer } from '../auth/actor.ts'

/** What waits for an officer: in one sentence with its number, and where it is done. */
export type Waiting = { readonly text: string; readonly href: string }

/** What of a feature waits for an officer, what matters most first. */
export type WaitingFor = (officer: Officer, language: Language) => Promise<readonly Waiting[]>
