import type { Language } from '#kernel/language.ts'
import type { BulkOutcome } from '../../use-cases/in-bulk.ts'
import { words } from '../../words.ts'
import { dossierHref } from './work-addresses.ts'

/** What became of each of many dossiers. */
export type BulkResultModel = {
  readonly language: Language
  readonly back: string
  readonly errors: readonly string[]
  readonly done: string | undefined
  readonly refused: string | undefined
  readonly rows: readonly {
    readonly id: string
    readonly code: string | undefined
    readonly href: string | undefined
    readonly ok: boolean
    readonly text: string
  }[]
}

/** The page's model. Of a dossier that the officer may not see, not even the code is told. */
export function bulkResultModel(facts: {
  readonly language: Language
  readonly back: string
  readonly errors: readonly string[]
  readonly outcomes: readonly BulkOutcome[]
  readonly codes: ReadonlyMap<string, string>
}): BulkResultModel {
  const { language, back, outcomes, codes } = facts
  const { work, errors } = words(language)
  const known: Readonly<Record<string, string>> = work.bulk.errors
  const done = outcomes.filter(({ outcome }) => outcome === 'done').length
  const refused = outcomes.length - done
  return {
    ...{ language, back },
    errors: [...new Set(facts.errors)].map(code => known[code] ?? code),
    done: done === 0 ? undefined : work.bulk.done(done),
    refused: refused === 0 ? undefined : work.bulk.refused(refused),
    rows: outcomes.map(({ dossierId, outcome }) => ({
      id: dossierId,
      code: codes.get(dossierId),
      href: codes.has(dossierId) ? dossierHref(language, dossierId) : undefined,
      ok: outcome === 'done',
      text: outcome === 'done' ? work.bulk.ok : errors[outcome],
    })),
  }
}
