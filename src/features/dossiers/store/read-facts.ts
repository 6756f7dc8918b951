/** From rows as JSON (one query brings a dossier with all that belongs to it) to the facts of the domain. */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type {
  Dossier,
  DossierFacts,
  DossierStep,
  DueDateChange,
  Reason,
  ResultProposal,
  SupplementItem,
} from '../domain/dossier.ts'
import type { DossierPause } from '../domain/pause-policy.ts'

/** A row as `to_jsonb` gives it: times are texts. */
export type JsonRow = { readonly [column: string]: unknown }

/** What the query of a dossier brings. */
export type FactRows = {
  readonly dossier: JsonRow
  readonly steps: readonly JsonRow[]
  readonly pauses: readonly JsonRow[]
  readonly changes: readonly JsonRow[]
  readonly proposals: readonly JsonRow[]
  readonly supplement: JsonRow | null
  readonly apology: JsonRow | null
  readonly withdrawal: JsonRow | null
  readonly end: JsonRow | null
  readonly result: JsonRow | null
  readonly result_return: JsonRow | null
}

/** The facts of a dossier. */
export function factsOf(rows: FactRows): DossierFacts {
  return {
    dossier: dossierOf(rows.dossier),
    steps: rows.steps.map(stepOf),
    pauses: rows.pauses.map(pauseOf),
    dueDateChanges: rows.changes.map(changeOf),
    proposals: rows.proposals.map(proposalOf),
    ...singlesOf(rows),
  }
}

function dossierOf(row: JsonRow): Dossier {
  return {
    ...(camel(row) as unknown as Dossier),
    versionId: row['procedure_version_id'] as number,
    limit: {
      value: row['limit_value'] as number,
      unit: row['limit_unit'] as Dossier['limit']['unit'],
    },
  }
}

function stepOf(row: JsonRow): DossierStep {
  return camel(row) as unknown as DossierStep
}

function pauseOf(row: JsonRow): DossierPause {
  const pause = camel(row) as unknown as DossierPause
  const policy = row['policy'] as DossierPause['rule']['policy']
  const window = { value: row['window_value'], unit: row['window_unit'] }
  return {
    ...pause,
    rule: (policy === 'special_window' ? { policy, window } : { policy }) as DossierPause['rule'],
  }
}

function changeOf(row: JsonRow): DueDateChange {
  return camel(row) as unknown as DueDateChange
}

function proposalOf(row: JsonRow): ResultProposal {
  return camel(row) as unknown as ResultProposal
}

function singlesOf(rows: FactRows) {
  return {
    supplement: one(rows.supplement) as DossierFacts['supplement'],
    apology: one(rows.apology) as DossierFacts['apology'],
    withdrawal: one(rows.withdrawal) as DossierFacts['withdrawal'],
    end: one(rows.end) as DossierFacts['end'],
    result: one(rows.result) as DossierFacts['result'],
    resultReturn: one(rows.result_return) as DossierFacts['resultReturn'],
  }
}

function one(row: JsonRow | null): unknown {
  return row === null ? undefined : camel(row)
}

type Value =
  | string
  | number
  | boolean
  | Instant
  | PlainDate
  | null
  | readonly (Reason | SupplementItem)[]

// Columns that end in _at are moments; days and texts stay as they are.
function camel(row: JsonRow): Record<string, Value> {
  const entries = Object.entries(row).map(([column, value]) => [
    column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    column.endsWith('_at') && typeof value === 'string' ? new Date(value) : value,
  ])
  return Object.fromEntries(entries) as Record<string, Value>
}
