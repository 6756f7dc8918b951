import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { daysBetween } from '#kernel/plain-date.ts'
import type { SummaryRow, Tone } from '#ui/index.ts'
import type { DossierView } from '../../use-cases/find-dossier.ts'
import type { Names } from './dossier-names.ts'
import { toneOf } from './found.view.ts'
import { actHref } from './work-addresses.ts'

/** The top of the page: what it is, how it stands. */
export type HeadModel = {
  readonly code: string
  readonly procedure: string
  readonly state: { readonly text: string; readonly tone: Tone }
  readonly pause: string | undefined
  /** How much time is left of the step, or by how much it is over. */
  readonly left: { readonly text: string; readonly tone: Tone } | undefined
  readonly facts: readonly SummaryRow[]
  readonly late: LateModel | undefined
}

/** What to say of a dossier that is late. */
export type LateModel = {
  readonly title: string
  readonly text: string
  readonly apologiseHref: string | undefined
}

/** The model of the page's top. */
export function headModel(view: DossierView, names: Names): HeadModel {
  const { dossier } = view.facts
  const { say } = names
  return {
    code: dossier.code,
    procedure: view.version.name[names.language],
    state: { text: say.states[dossier.state], tone: toneOf(dossier.state) },
    pause: dossier.pauseKind === null ? undefined : say.pauses[dossier.pauseKind],
    left: leftOf(view, names),
    facts: factRows(view, names),
    late: lateModel(view, names),
  }
}

function leftOf({ remainingMinutes, late, facts }: DossierView, names: Names): HeadModel['left'] {
  const { time } = names.work
  if (remainingMinutes === undefined || facts.dossier.pauseKind !== null || late) return undefined
  const duration = time.duration(Math.abs(remainingMinutes))
  return remainingMinutes < 0
    ? { text: time.over(duration), tone: 'gold' }
    : { text: time.left(duration), tone: 'neutral' }
}

/** Late and still open: what has to happen before it can be finished. */
function lateModel({ facts, late, acts }: DossierView, names: Names): LateModel | undefined {
  const { dossier, apology } = facts
  const { dueAt, resolvedAt, endedAt } = dossier
  if (!late || dueAt === null || resolvedAt !== null || endedAt !== null) return undefined
  const say = names.text.late
  const title = say.title(daysBetween(dateInVietNam(dueAt), dateInVietNam(names.now)))
  if (apology !== undefined)
    return { title, text: say.apologised(writeDay(apology.newDate)), apologiseHref: undefined }
  const mayApologise = acts.has('apologise')
  return {
    title,
    text: mayApologise ? say.apologyMissing : `${say.apologyMissing} ${say.heads}`,
    apologiseHref: mayApologise ? actHref(names.language, dossier.id, 'apologise') : undefined,
  }
}

function factRows({ facts }: DossierView, names: Names): SummaryRow[] {
  const { dossier } = facts
  const { text, say } = names
  const isOver = dossier.resolvedAt !== null || dossier.endedAt !== null
  const isReceived = dossier.receivedAt !== null
  const rows: readonly (SummaryRow | false)[] = [
    isReceived && { key: text.due, value: dueText(dossier, names) },
    isReceived &&
      !isOver &&
      dossier.pauseKind === null && {
        key: text.stepDue,
        value: names.moment(dossier.stepDueAt ?? dossier.dueAt),
      },
    !isReceived && !isOver && { key: text.intakeDue, value: names.moment(dossier.intakeDueAt) },
    !isOver && { key: text.where, value: whereText(dossier, names) },
    !isOver &&
      isReceived && {
        key: text.withOfficer,
        value: dossier.assigneeId === null ? text.nobody : names.officer(dossier.assigneeId),
      },
    { key: text.channel, value: say.channels[dossier.channel] },
    { key: text.submitted, value: names.moment(dossier.submittedAt) },
    isReceived && { key: text.received, value: names.moment(dossier.receivedAt) },
    { key: text.resultWay, value: wayText(dossier, names) },
    { key: text.fee, value: feeText(dossier, names) },
  ]
  return rows.filter(row => row !== false)
}

type Dossier = DossierView['facts']['dossier']

function dueText({ dueAt, pauseKind }: Dossier, { moment, work }: Names): string {
  return pauseKind === null ? moment(dueAt) : `${moment(dueAt)} (${work.time.stands})`
}

function whereText({ unitId, stepKey }: Dossier, names: Names): string {
  const unit = names.unit(unitId)
  return stepKey === null ? unit : `${unit}, ${names.step(stepKey)}`
}

function wayText({ resultWay, resultAddress }: Dossier, { say }: Names): string {
  const way = say.resultWays[resultWay]
  return resultAddress === null ? way : `${way}: ${resultAddress}`
}

function feeText({ feeAmount, feePaidAt }: Dossier, { text, moment }: Names): string {
  if (feeAmount === 0) return text.noFee
  const amount = text.dong(feeAmount)
  return feePaidAt === null ? text.feeUnpaid(amount) : text.feePaid(amount, moment(feePaidAt))
}
