/** From the form as typed to a received dossier, or to what has to be mended, by field. */
import type { ProcedureVersion } from '#features/procedures'
import { readDay } from '#kernel/day-text.ts'
import { identityDigits, identityNumberProblem } from '#kernel/identity-number.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type ApplicantInput, checkApplicant } from '../../domain/applicant.ts'
import { receiveWalkIn, type WalkInReceipt } from '../../use-cases/receive-walk-in.ts'
import { feeCountsOf, readFeeCounts } from './fee-counts.ts'
import { isTaxNumber } from './look-up-applicant.ts'
import { paperLines, type ReadPapers, readPapers } from './paper-lines.ts'
import type { WalkInTyped } from './walk-in.form.ts'

/** What has to be mended: the field's name, the code of its sentence, and keys of papers that go into it. */
export type Mend = {
  readonly field: string
  readonly code: string
  readonly papers?: readonly string[]
}

/** At which counter, by whom. `hold` only registers it, so that a supplement can be asked or it can be refused. */
export type AtCounter = {
  readonly siteId: number
  readonly officer: Officer
  readonly unitId: number
  readonly hold: boolean
}

const MOST_SETS = 50

/** Receives what was typed. */
export async function receiveTyped(
  deps: FeatureDeps,
  counter: AtCounter,
  typed: WalkInTyped,
  version: ProcedureVersion,
): Promise<Result<WalkInReceipt, readonly Mend[]>> {
  const { lines, formKey, channel, resultWay } = typed
  const { siteId, officer, unitId, hold } = counter
  const papers = readPapers(paperLines(version, typed))
  const counts = readFeeCounts(feeCountsOf(version, typed))
  const mends = [
    ...counts.wrong.map(field => ({ field, code: 'fee_count_format' })),
    ...applicantMends(typed),
    ...paperMends(papers, hold),
    ...deliveryMends(typed),
  ]
  if (mends.length > 0) return err(mends)
  const received = await receiveWalkIn(deps, {
    ...{ siteId, officer, formKey, channel, hold, resultWay },
    ...{ procedureId: version.procedure.id, receivingUnitId: unitId },
    ...{ applicant: applicantOf(typed), papers: papers.papers, answers: counts.answers },
    ...{ request: lines.request, sets: setsOf(typed), resultAddress: lines.result_address },
    language: 'vi',
  })
  return received.ok ? received : err([{ field: '', code: received.error.code }])
}

function applicantMends(typed: WalkInTyped): Mend[] {
  const checked = checkApplicant(applicantOf(typed), 'vi')
  if (checked.ok) return []
  const { identityNumber, name, phone, email, birthDate } = checked.error
  const digits = identityDigits(typed.lines.identity)
  return [
    ...(identityNumber
      ? [{ field: 'identity', code: identityNumberProblem(digits, true) ?? 'wrong' }]
      : []),
    ...(name ? [{ field: 'name', code: 'name_required' }] : []),
    ...(phone
      ? [{ field: 'phone', code: phone === 'format' ? 'phone_format' : 'phone_or_identity_number' }]
      : []),
    ...(email ? [{ field: 'email', code: 'email_format' }] : []),
    ...(birthDate ? [{ field: 'birth_date', code: 'birth_date_format' }] : []),
  ]
}

function applicantOf({ lines }: WalkInTyped): ApplicantInput {
  const { identity, name, phone, email, address, birth_date: born, submitter } = lines
  return {
    kind: isTaxNumber(identityDigits(identity)) ? 'organisation' : 'person',
    ...{ identityNumber: identity, name, phone, email, address, submitterName: submitter },
    birthDate: readDay(born.trim()) ?? born,
  }
}

function paperMends({ wrong, missing }: ReadPapers, hold: boolean): Mend[] {
  return [
    ...wrong.map(field => ({ field, code: 'count_format' })),
    ...(missing.length === 0 || hold
      ? []
      : [{ field: 'all', code: 'papers_missing', papers: missing.map(paper => paper.key) }]),
  ]
}

function deliveryMends(typed: WalkInTyped): Mend[] {
  const { address, result_address: resultAddress } = typed.lines
  const sets = setsOf(typed)
  const isSent = typed.resultWay === 'post'
  return [
    ...(Number.isInteger(sets) && sets >= 1 && sets <= MOST_SETS
      ? []
      : [{ field: 'sets', code: 'sets_format' }]),
    ...(isSent && address.trim() === '' && resultAddress.trim() === ''
      ? [{ field: 'result_address', code: 'result_address_missing' }]
      : []),
  ]
}

function setsOf({ lines }: WalkInTyped): number {
  const text = lines.sets.trim() || '1'
  return /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
}
