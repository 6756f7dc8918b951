import { type Answers, type Competence, findCompetence } from '#features/procedures'
import { getCalendar } from '#features/working-calendar'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { brokeConstraint } from '#platform/db/db.ts'
import { type ApplicantInput, type ApplicantProblems, checkApplicant } from '../domain/applicant.ts'
import { decideReceipt } from '../domain/decide-receipt.ts'
import { decideSubmission } from '../domain/decide-submission.ts'
import { applied } from '../domain/decision.ts'
import type { ResultWay } from '../domain/dossier.ts'
import type { DossierErrorCode } from '../domain/dossier-error.ts'
import { feeOf, rulesOf } from '../domain/procedure-rules.ts'
import { hasRoleIn } from '../domain/who-may.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { findSent, type SentDossier } from '../store/sent.queries.ts'
import { insertDossier, type PaperCount } from '../store/submission.writes.ts'
import { type DossierDeps, decidingAt } from './dossier-deps.ts'
import { versionInForce } from './rules-in-force.ts'

/** A dossier handed in at the counter, or come by public post. */
export type WalkInInput = {
  readonly siteId: number
  readonly officer: Pick<Officer, 'id' | 'duties'>
  /** Made with the empty form: sent twice, the form makes one dossier. */
  readonly formKey: string
  readonly procedureId: number
  /** The one-stop unit at whose counter it is. */
  readonly receivingUnitId: number
  readonly channel: 1 | 3
  readonly applicant: ApplicantInput
  readonly answers?: Answers
  /** What is asked for, when it is not just the procedure's name. */
  readonly request?: string
  readonly papers: readonly PaperCount[]
  readonly sets?: number
  readonly resultWay: ResultWay
  readonly resultAddress?: string
  readonly language: Language
  /** Only registers it, so that it can be refused or supplemented with a record of it: no clock starts. */
  readonly hold?: boolean
}

/** What the receipt says; the times are null for a dossier that is only held. */
export type WalkInReceipt = {
  readonly dossierId: string
  readonly code: string
  readonly receivedAt: Date | null
  readonly dueAt: Date | null
  readonly again: boolean
}

/** Why it is not received; with `applicant`, which fields are wrong. */
export type WalkInError = {
  readonly code: DossierErrorCode
  readonly applicant?: ApplicantProblems
}

/**
 * Receives a dossier at the counter: it is sent and taken in at once, and the clock starts.
 * Events: dossier.submitted, dossier.received.
 */
export async function receiveWalkIn(
  deps: DossierDeps,
  input: WalkInInput,
): Promise<Result<WalkInReceipt, WalkInError>> {
  const { siteId, officer, receivingUnitId, procedureId } = input
  if (!hasRoleIn(officer.duties, DOSSIER_PERMISSIONS.receive.roles, receivingUnitId))
    return err({ code: 'not_your_task' })
  const before = await findSent(deps.db, siteId, input.formKey)
  if (before !== undefined) return ok(receiptOf(before, true))
  const applicant = checkApplicant(input.applicant, input.language)
  if (!applicant.ok) return err({ code: 'applicant_invalid', applicant: applicant.error })
  const today = dateInVietNam(deps.clock.now())
  const competence = await findCompetence(deps.db, procedureId, receivingUnitId, today)
  if (competence === undefined) return err({ code: 'procedure_not_received_here' })
  const made = await makeDossier(deps, input, competence)
  if (!made.ok) return made
  const { now, ...rows } = made.value
  const act = {
    siteId,
    actor: { kind: 'officer', id: officer.id },
    clock: { kind: deps.clock.kind, now: () => now },
  } as const
  try {
    const code = await insertDossier(deps.db, act, {
      ...rows,
      applicant: applicant.value,
      files: [],
    })
    return ok(receiptOf({ ...rows.facts.dossier, dossierId: rows.facts.dossier.id, code }, false))
  } catch (error) {
    if (!brokeConstraint(error, 'a_form_sent_twice_makes_one_dossier')) throw error
    const first = await findSent(deps.db, siteId, input.formKey)
    if (first === undefined) throw error
    return ok(receiptOf(first, true))
  }
}

async function makeDossier(deps: DossierDeps, input: WalkInInput, competence: Competence) {
  const { siteId, channel, sets = 1, resultWay } = input
  const now = deps.clock.now()
  const today = dateInVietNam(now)
  const [version, calendar] = await Promise.all([
    versionInForce(deps.db, input.procedureId, today),
    getCalendar(deps.db, siteId, competence.decidingUnitId),
  ])
  if (version === undefined) return err({ code: 'procedure_not_found' } as const)
  const by = decidingAt(now, input.officer.id, calendar)
  const rules = rulesOf(version)
  const answers = input.answers ?? {}
  const submission = decideSubmission(
    {
      ...{
        id: newId(now),
        siteId,
        code: '',
        sendingKey: input.formKey,
        channel,
        rules,
        competence,
      },
      ...{ accountId: null, sets, resultWay, files: 0 },
      request: input.request?.trim() || version.name.vi,
      resultAddress: input.resultAddress?.trim() || null,
      fee: feeOf(version, channel, today, answers),
    },
    by,
  )
  const papers = input.papers.filter(
    each => each.originals + each.certifiedCopies + each.photocopies > 0,
  )
  const rows = { now, answers, papers }
  if (input.hold === true)
    return ok({ ...rows, facts: submission.facts, events: [submission.event] })
  const receipt = decideReceipt(submission.facts, rules, by)
  if (!receipt.ok) return receipt
  return ok({
    ...rows,
    facts: applied(submission.facts, receipt.value),
    events: [submission.event, ...receipt.value.events],
  })
}

function receiptOf(
  {
    dossierId,
    code,
    receivedAt,
    dueAt,
  }: Pick<SentDossier, 'dossierId' | 'code' | 'receivedAt' | 'dueAt'>,
  again: boolean,
): WalkInReceipt {
  return { dossierId, code, receivedAt, dueAt, again }
}
