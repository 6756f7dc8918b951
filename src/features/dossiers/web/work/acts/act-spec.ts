/** What is stated about each act: who may, what its form asks, which use case it is. */
import type { z } from 'zod'
import type { OfficerOnDuty } from '#features/organisation'
import type { Result } from '#kernel/result.ts'
import type { Permission } from '#platform/auth/permission.ts'
import type { StoredUpload } from '#platform/files/file-store.ts'
import type { DossierError } from '../../../domain/dossier-error.ts'
import type { At, DossierDeps } from '../../../use-cases/dossier-deps.ts'
import type { DossierView } from '../../../use-cases/find-dossier.ts'
import type { NextStep } from '../../../use-cases/list-candidates.ts'
import type { Names } from '../dossier-names.ts'
import type { FormAct } from '../work-addresses.ts'
import type { ActField } from './act-field.ts'

/** The dossier that a form is about, with whom it may be given to. */
export type About = {
  /** Who fills the form in. */
  readonly officerId: string
  readonly view: DossierView
  readonly names: Names
  readonly next: NextStep | undefined
  readonly officers: readonly OfficerOnDuty[]
}

/** What came with a form besides its fields. */
export type Sent = {
  readonly view: DossierView
  readonly file: { readonly name: string; readonly upload: StoredUpload } | undefined
}

/** Among whom the form lets choose. */
export type Choosing = 'step' | 'next_step' | 'approvers'

type Stated<T> = {
  readonly act: FormAct
  readonly who: Permission
  readonly form: z.ZodType<T>
  readonly choosing?: Choosing
  readonly upload?: boolean
  readonly fields?: (about: About) => readonly ActField[]
  /** What stands in the form before anybody typed. */
  readonly initial?: (about: About) => Readonly<Record<string, string>>
  readonly run: (
    deps: DossierDeps,
    at: At,
    value: T,
    sent: Sent,
  ) => Promise<Result<unknown, DossierError>>
}

/** An act before the type of its form is put away. */
export type ActSpec = Stated<unknown>

/** States an act. */
export function actSpec<T>(stated: Stated<T>): ActSpec {
  const { run } = stated
  return { ...stated, run: (deps, at, value, sent) => run(deps, at, value as T, sent) }
}
