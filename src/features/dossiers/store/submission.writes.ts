/**
 * A new dossier in one statement: number, row, applicant, answers, papers, files, first step, events. The number is
 * taken inside it, so its lock is held for the time of this statement and its commit only.
 */
import { sql } from 'kysely'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Act } from '#platform/events/append-event.ts'
import type { Applicant } from '../domain/applicant.ts'
import type { DossierEvent } from '../domain/decision.ts'
import type { DossierFacts } from '../domain/dossier.ts'
import { applicantRow, dossierRow, type Owner, stepRow } from './dossier-row.ts'
import { eventRows } from './event-rows.ts'

/** A paper handed in at the counter. */
export type PaperCount = {
  readonly key: string
  readonly name: string
  readonly originals: number
  readonly certifiedCopies: number
  readonly photocopies: number
}

/** A stored file that goes with a dossier. */
export type FileOfDossier = {
  readonly id: string
  readonly storedFileId: string
  readonly field: string
}

/** All rows of a new dossier. */
export type NewDossier = {
  readonly facts: DossierFacts
  readonly applicant: Applicant
  readonly answers: unknown
  readonly papers: readonly PaperCount[]
  readonly files: readonly FileOfDossier[]
  readonly events: readonly DossierEvent[]
}

/** Writes a new dossier and gives its code. Throws the database's error when its form was already sent. */
export async function insertDossier(db: Db | Trx, act: Act, made: NewDossier): Promise<string> {
  const { dossier } = made.facts
  const owner = { site_id: dossier.siteId, dossier_id: dossier.id }
  const rows = {
    dossier: dossierRow(dossier),
    applicant: applicantRow(owner, made.applicant),
    answers: made.answers,
    papers: made.papers.map((paper, index) => paperRow(owner, paper, index, dossier.submittedAt)),
    files: made.files.map(file => fileRow(owner, file, dossier.submittedAt)),
    steps: made.facts.steps.map(step => stepRow(owner, step)),
    events: eventRows(act, dossier.id, made.events).map(row => ({
      ...row,
      data: JSON.parse(row.data) as unknown,
    })),
  }
  const day = dateInVietNam(dossier.submittedAt)
  const { rows: written } = await sql<{ code: string }>`
    with given as materialized (select ${JSON.stringify(rows)}::jsonb as j),
    counter as (
      insert into dossier_code_counter as c (site_id, agency_code, day, last)
      select ${dossier.siteId}, agency_code, ${day}::date, 1 from unit where id = ${dossier.receivingUnitId}
      on conflict (site_id, agency_code, day) do update set last = c.last + 1
      returning agency_code || to_char(day, '-YYMMDD-') || lpad(last::text, greatest(4, length(last::text)), '0') as code
    ),
    d as (
      insert into dossier (${columns(DOSSIER)}) select ${fields(DOSSIER, 'counter')}
      from given, counter, jsonb_populate_record(null::dossier, j -> 'dossier') r
    ),
    a as (
      insert into dossier_applicant (${columns(APPLICANT)}) select ${fields(APPLICANT)}
      from given, jsonb_populate_record(null::dossier_applicant, j -> 'applicant') r
    ),
    n as (
      insert into dossier_answers (dossier_id, site_id, answers)
      select ${dossier.id}::uuid, ${dossier.siteId}, j -> 'answers' from given
    ),
    p as (
      insert into dossier_paper (${columns(PAPER)}) select ${fields(PAPER)}
      from given, jsonb_populate_recordset(null::dossier_paper, j -> 'papers') r
    ),
    f as (
      insert into dossier_file (${columns(FILE)}) select ${fields(FILE)}
      from given, jsonb_populate_recordset(null::dossier_file, j -> 'files') r
    ),
    s as (
      insert into dossier_step (${columns(STEP)}) select ${fields(STEP)}
      from given, jsonb_populate_recordset(null::dossier_step, j -> 'steps') r
    ),
    e as (
      insert into event (${columns(EVENT)}, data)
      select ${fields(EVENT)}, r.data || jsonb_build_object('code', counter.code)
      from given, counter, jsonb_populate_recordset(null::event, j -> 'events') r
    )
    select code from counter`.execute(db)
  const code = written[0]?.code
  if (code === undefined) throw new Error('The counter of codes gave no number')
  return code
}

const DOSSIER = [
  'id',
  'site_id',
  'code',
  'sending_key',
  'state',
  'revision',
  'channel',
  'procedure_id',
  'procedure_version_id',
  'calendar_revision',
  'slip_set_on',
  'receiving_unit_id',
  'handling_unit_id',
  'deciding_unit_id',
  'unit_id',
  'step_key',
  'step_role',
  'assignee_id',
  'account_id',
  'request',
  'sets',
  'result_way',
  'result_address',
  'limit_value',
  'limit_unit',
  'received_by_minute',
  'submitted_at',
  'intake_due_at',
  'received_at',
  'received_by',
  'first_due_at',
  'due_at',
  'step_due_at',
  'fee_amount',
  'fee_rule',
] as const satisfies (keyof ReturnType<typeof dossierRow>)[]

const APPLICANT = [
  'dossier_id',
  'site_id',
  'kind',
  'name',
  'identity_number',
  'phone',
  'email',
  'address',
  'birth_date',
  'submitter_name',
  'language',
] as const satisfies (keyof ReturnType<typeof applicantRow>)[]

const PAPER = [
  'dossier_id',
  'site_id',
  'position',
  'paper_key',
  'name',
  'originals',
  'certified_copies',
  'photocopies',
  'added_at',
] as const satisfies (keyof ReturnType<typeof paperRow>)[]

const FILE = [
  'id',
  'site_id',
  'dossier_id',
  'stored_file_id',
  'purpose',
  'field',
  'added_at',
] as const satisfies (keyof ReturnType<typeof fileRow>)[]

const STEP = [
  'id',
  'site_id',
  'dossier_id',
  'position',
  'step_key',
  'unit_id',
  'role',
  'given_at',
  'given_by',
  'given_by_unit_id',
  'taken_at',
  'assignee_id',
  'due_at',
  'note',
] as const satisfies (keyof ReturnType<typeof stepRow>)[]

const EVENT = [
  'id',
  'site_id',
  'type',
  'subject_kind',
  'subject_id',
  'unit_id',
  'actor_kind',
  'actor_id',
  'occurred_at',
  'origin',
] as const

// Only the lists above, so their names may stand in the statement as they are.
function columns(names: readonly string[]) {
  return sql.raw(names.map(name => `"${name}"`).join(', '))
}

function fields(names: readonly string[], codeFrom = 'r') {
  return sql.raw(names.map(name => `${name === 'code' ? codeFrom : 'r'}."${name}"`).join(', '))
}

/** The row of a paper; `position` counts from 0. */
export function paperRow(owner: Owner, paper: PaperCount, position: number, addedAt: Instant) {
  return {
    ...owner,
    position: position + 1,
    paper_key: paper.key,
    name: paper.name,
    originals: paper.originals,
    certified_copies: paper.certifiedCopies,
    photocopies: paper.photocopies,
    added_at: addedAt,
  }
}

function fileRow(owner: Owner, file: FileOfDossier, addedAt: Instant) {
  return {
    ...owner,
    id: file.id,
    stored_file_id: file.storedFileId,
    purpose: 'application',
    field: file.field,
    added_at: addedAt,
  }
}
