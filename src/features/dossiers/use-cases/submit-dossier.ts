import {
  type Answers,
  applicantOf,
  checkAll,
  findCompetence,
  loadFormContext,
  type PageErrors,
  type ProcedureVersion,
  resultDeliveryOf,
} from '#features/procedures'
import { getCalendar } from '#features/working-calendar'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { brokeConstraint } from '#platform/db/db.ts'
import type { ActorRef } from '#platform/events/append-event.ts'
import { type Applicant, checkApplicant } from '../domain/applicant.ts'
import { decideSubmission } from '../domain/decide-submission.ts'
import type { DossierErrorCode } from '../domain/dossier-error.ts'
import { feeOf, rulesOf } from '../domain/procedure-rules.ts'
import { CHANNELS } from '../domain/states.ts'
import type { DraftRow } from '../store/draft.queries.ts'
import { findSent } from '../store/sent.queries.ts'
import { insertDossier } from '../store/submission.writes.ts'
import { type DossierDeps, decidingAt } from './dossier-deps.ts'
import type { DraftKey } from './draft-key.ts'
import { liveDraft } from './live-draft.ts'
import { filesNamedIn } from './named-files.ts'
import { versionInForce } from './rules-in-force.ts'

/** What the applicant gets. `again`: the draft was sent before, and this is its first receipt. */
export type Receipt = {
  readonly dossierId: string
  readonly code: string
  readonly submittedAt: Date
  readonly intakeDueAt: Date
  readonly again: boolean
}

/** Why a draft is not sent; with `pages`, what is to be mended on which page of its form. */
export type SubmitError = {
  readonly code: DossierErrorCode
  readonly pages?: readonly PageErrors[]
}

/** A draft that is to be sent. */
export type SubmitInput = {
  readonly siteId: number
  readonly draft: DraftKey
  readonly language: Language
  readonly actor: ActorRef
}

/**
 * Sends a draft. The whole form is checked again by the rules of the version in force today. Sent twice, even at the
 * same moment, it makes one dossier and the second answer is the first receipt. Event: dossier.submitted.
 */
export async function submitDossier(
  deps: DossierDeps,
  input: SubmitInput,
): Promise<Result<Receipt, SubmitError>> {
  const draft = await liveDraft(deps, input.siteId, input.draft)
  if (draft === undefined) return err({ code: 'draft_not_found' })
  if (draft.sent !== undefined) return firstReceipt(deps, input.siteId, draft.id)
  const ready = await readyToSend(deps, input, draft)
  if (!ready.ok) return ready
  const { siteId, actor } = input
  try {
    const { submission, now, ...rows } = ready.value
    const clock = { kind: deps.clock.kind, now: () => now }
    const code = await insertDossier(
      deps.db,
      { siteId, actor, clock },
      {
        ...rows,
        facts: submission.facts,
        papers: [],
        events: [submission.event],
      },
    )
    const { id: dossierId, submittedAt, intakeDueAt } = submission.facts.dossier
    return ok({ dossierId, code, submittedAt, intakeDueAt, again: false })
  } catch (error) {
    if (!brokeConstraint(error, 'a_form_sent_twice_makes_one_dossier')) throw error
    return firstReceipt(deps, siteId, draft.id)
  }
}

async function firstReceipt(deps: DossierDeps, siteId: number, sendingKey: string) {
  const sent = await findSent(deps.db, siteId, sendingKey)
  if (sent === undefined) throw new Error(`No dossier was made of ${sendingKey}`)
  const { dossierId, code, submittedAt, intakeDueAt } = sent
  return ok({ dossierId, code, submittedAt, intakeDueAt, again: true })
}

async function readyToSend(deps: DossierDeps, input: SubmitInput, draft: DraftRow) {
  const { siteId } = input
  const now = deps.clock.now()
  const today = dateInVietNam(now)
  if (draft.unitId === null) return err({ code: 'procedure_not_received_here' } as const)
  const [version, competence, calendar, context] = await Promise.all([
    versionInForce(deps.db, draft.procedureId, today),
    findCompetence(deps.db, draft.procedureId, draft.unitId, today),
    getCalendar(deps.db, siteId, draft.unitId),
    loadFormContext(deps.db, { siteId, today, answers: draft.answers }),
  ])
  if (version === undefined) return err({ code: 'procedure_not_found' } as const)
  if (competence === undefined) return err({ code: 'procedure_not_received_here' } as const)
  const checked = checkAll(version.form, draft.answers, context)
  if (!checked.ok) return err({ code: 'draft_incomplete', pages: checked.error } as const)
  const { answers } = checked.value
  const named = filesNamedIn(answers, draft.files)
  if (named === undefined) return err({ code: 'file_not_found' } as const)
  const applicant = applicantIn(answers, input.language)
  if (applicant === undefined) return err({ code: 'applicant_invalid' } as const)
  const submission = decideSubmission(
    {
      ...whatIsAsked(version, answers, applicant),
      ...{ id: newId(now), siteId, code: '', sendingKey: draft.id, channel: CHANNELS.online },
      ...{ competence, accountId: draft.accountId, sets: 1, files: named.length },
      fee: feeOf(version, CHANNELS.online, today, answers),
    },
    decidingAt(now, null, calendar),
  )
  const rowsOfFiles = named.map(file => ({ ...file, id: newId(now) }))
  return ok({
    submission,
    now,
    applicant,
    answers,
    files: rowsOfFiles,
  })
}

function whatIsAsked(version: ProcedureVersion, answers: Answers, applicant: Applicant) {
  const resultWay = resultDeliveryOf(answers)
  return {
    rules: rulesOf(version),
    request: version.name.vi,
    resultWay,
    resultAddress: resultWay === 'post' ? applicant.address : null,
  }
}

function applicantIn(answers: Answers, language: Language): Applicant | undefined {
  const details = applicantOf(answers)
  if (details === undefined) return undefined
  const { address, bornOn, ...rest } = details
  const checked = checkApplicant(
    {
      ...rest,
      ...(bornOn === undefined ? {} : { birthDate: bornOn }),
      ...(address === undefined ? {} : { address: `${address.line}, ${address.unitName}` }),
    },
    language,
  )
  return checked.ok ? checked.value : undefined
}
