import type { Town } from '#test/support/town.ts'
import type { Persona } from './personas.ts'

/** Whose the thing is: everyone's, the visitor's own, the resident's, or a dossier of the unit `one-stop` and its ward. */
export type Belongs = 'everyone' | 'visitor' | 'resident' | 'unit'

export type Example = {
  readonly belongs: Belongs
  readonly params: Readonly<Record<string, string>>
  /** Fields without which a page has nothing to show. */
  readonly query?: Readonly<Record<string, string>>
}

/** Makes one for that persona's visit. */
export type Maker = (town: Town, persona: Persona, path: string) => Promise<Example> | Example

/** An example without a query. */
export const of = (belongs: Belongs, params: Record<string, string>): Example => ({
  belongs,
  params,
})
