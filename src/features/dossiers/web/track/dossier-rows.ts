/** Facts about a dossier in rows, for its applicant. */
import { describeDate } from '#features/working-calendar'
import { spacedPhone } from '#kernel/contact.ts'
import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import type { SupplementItem } from '../../domain/dossier.ts'
import type { ReasonList } from '../../domain/reasons.ts'
import type { TrackingView } from '../../use-cases/find-tracked.ts'
import { words } from '../../words.ts'
import { moneyText, unitName } from './names-in.ts'

/** A name and what it stands for. */
export type Row = { readonly key: string; readonly value: string }

/** What the dossier is about, how it came and what it costs. */
export function factRows(view: TrackingView, language: Language): Row[] {
  const { dossier } = view.facts
  const { track, channels } = words(language)
  const say = track.facts
  const counter = view.units.get(dossier.receivingUnitId)
  const reach = [counter?.address, counter?.phone && say.phone(spacedPhone(counter.phone))]
  const where = [unitName(view, dossier.receivingUnitId, language), ...reach]
  return [
    { key: say.code, value: dossier.code },
    { key: say.procedure, value: view.version.name[language] },
    { key: say.applicant, value: view.applicant.name },
    { key: say.submitted, value: writeMoment(dossier.submittedAt) },
    { key: say.channel, value: channels[dossier.channel] },
    { key: say.counter, value: where.filter(Boolean).join(', ') },
    { key: say.deciding, value: unitName(view, dossier.decidingUnitId, language) },
    { key: say.fee, value: feeText(view, language) },
    { key: say.way, value: wayText(view, language) },
  ]
}

function feeText({ facts }: TrackingView, language: Language): string {
  const { facts: say } = words(language).track
  const { feeAmount, feePaidAt } = facts.dossier
  if (feeAmount === 0) return say.noFee
  const amount = say.amount(moneyText(feeAmount))
  return feePaidAt === null ? say.feeUnpaid(amount) : say.feePaid(amount, writeMoment(feePaidAt))
}

function wayText({ facts }: TrackingView, language: Language): string {
  const { resultWay, resultAddress } = facts.dossier
  const way = words(language).resultWays[resultWay]
  return resultAddress === null ? way : `${way}: ${resultAddress}`
}

/** The issued result; none before it is issued. */
export function resultRows(view: TrackingView, language: Language): Row[] {
  const { result, resultReturn, dossier } = view.facts
  if (result === undefined) return []
  const { track, outcomes, resultWays } = words(language)
  const say = track.result
  const returned =
    resultReturn &&
    `${writeMoment(resultReturn.returnedAt)}, ${resultWays[resultReturn.way].toLowerCase()}`
  return [
    { key: say.outcome, value: outcomes[result.outcome] },
    { key: say.number, value: result.number },
    { key: say.issuedOn, value: describeDate(result.issuedOn, language) },
    { key: say.signer, value: `${result.signerName}, ${result.signerPost}` },
    ...(returned === undefined ? [] : [{ key: say.returned, value: returned }]),
    ...(returned === undefined && dossier.resultWay === 'counter'
      ? [{ key: say.at, value: unitName(view, dossier.receivingUnitId, language) }]
      : []),
  ]
}

/** What was asked of the applicant, and what was answered. */
export type SupplementPart = {
  readonly reasons: readonly string[]
  readonly items: readonly string[]
  readonly rows: readonly Row[]
}

/** The supplement that was asked, or undefined. */
export function supplementPart(view: TrackingView, language: Language): SupplementPart | undefined {
  const asked = view.facts.supplement
  if (asked === undefined) return undefined
  const { supplement: say } = words(language).track
  const by = `${unitName(view, asked.unitId, language)}, ${writeMoment(asked.requestedAt)}`
  return {
    reasons: reasonTexts('supplement', asked.reasons, language),
    items: asked.items.map(item => itemText(item, language)),
    rows: [
      { key: say.guidance, value: asked.guidance },
      { key: say.until, value: say.untilDay(describeDate(asked.supplementBy, language)) },
      { key: say.asked, value: by },
      ...(asked.answeredAt === null
        ? []
        : [{ key: say.answered, value: writeMoment(asked.answeredAt) }]),
      ...(asked.answerNote ? [{ key: say.note, value: asked.answerNote }] : []),
    ],
  }
}

// A paper that is asked for, with how many of it.
function itemText(item: SupplementItem, language: Language): string {
  const counts = countText(item, language)
  return counts === '' ? item.name : `${item.name} (${counts})`
}

/** How many of each form were handed in, in words. */
export function countText(paper: Omit<SupplementItem, 'name'>, language: Language): string {
  const { copies } = words(language).track.supplement
  return (['originals', 'certifiedCopies', 'photocopies'] as const)
    .flatMap(kind => (paper[kind] > 0 ? [copies[kind](paper[kind])] : []))
    .join(', ')
}

/** Why a dossier ended without a result. */
export type EndPart = {
  readonly title: string
  readonly reasons: readonly string[]
  readonly guidance: string
}

/** The reasons of a refusal or a stop, or undefined. */
export function endPart(view: TrackingView, language: Language): EndPart | undefined {
  const { end } = view.facts
  if (end === undefined) return undefined
  const { ended } = words(language).track
  const refused = end.kind === 'refused'
  return {
    title: refused ? ended.not_received : ended.stopped,
    reasons: reasonTexts(refused ? 'refusal' : 'stop', end.reasons, language),
    guidance: end.guidance,
  }
}

function reasonTexts(
  list: ReasonList,
  reasons: readonly { readonly code: string; readonly text: string }[],
  language: Language,
): string[] {
  const names: Readonly<Record<string, string>> = words(language).reasons[list]
  return reasons.map(({ code, text }) => `${names[code] ?? code}: ${text}`)
}
