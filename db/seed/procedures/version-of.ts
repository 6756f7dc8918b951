import type { ProcedureContentInput, SectionInput } from '#features/procedures'
import { formOf } from './form-parts.ts'
import type { SeedVersion, Words } from './seed-types.ts'

/** A version whose form is made of its own questions and of what its papers and result ask. */
export function versionOf(version: {
  readonly validFrom: string
  readonly name: Words
  readonly citation: string
  readonly verified: boolean
  readonly matter: readonly SectionInput[]
  readonly content: ProcedureContentInput
}): SeedVersion {
  const { matter, ...rest } = version
  return { ...rest, form: formOf(matter, version.content.papers, version.content.result.ways) }
}
