/** How a dossier of the demo comes to be: who asks, for what, by which rules, with which papers and answers. */
import {
  applied,
  decideReceipt,
  decideSubmission,
  feeOf,
  type PaperCount,
  type PastDossier,
  type PastFile,
  type ResultWay,
} from '#features/dossiers'
import { type Answers, type FileAnswer, resultDeliveryOf } from '#features/procedures'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { ActorRef } from '#platform/events/append-event.ts'
import { fillIn } from './answers.ts'
import { anyResident, type Resident } from './applicants.ts'
import { type Chance, hashOf } from './chance.ts'
import type { Demand } from './demand.ts'
import type { DemoFiles } from './demo-files.ts'
import { drawFate, type Fate } from './fate.ts'
import { counterOf, type Life } from './life.ts'
import type { Place, PlaceProcedure, RulesInForce } from './place.ts'

/** What all stories share. */
export type Stage = {
  readonly place: Place
  readonly files: DemoFiles
  readonly residents: number
  readonly luck: Chance
  readonly now: Instant
}

/** Somebody with an account, to whom something certain happens. */
export type Part = {
  readonly applicant: Resident
  readonly accountId: string
  readonly fate: Fate
  readonly resultWay?: ResultWay
}

/** A dossier that has just come to be, with what was handed in. */
export type Beginning = Pick<PastDossier, 'applicant' | 'answers' | 'papers' | 'files'> & {
  readonly life: Life
}

/** Lets the dossier of a demand come to be, and be received when it came to the counter. */
export function begin(stage: Stage, demand: Demand, code: string, part?: Part): Beginning {
  const { place, files, luck, now } = stage
  const { at, channel, procedure, competence } = demand
  const day = dateInVietNam(at)
  const inForce = inForceOn(procedure, day)
  const { version, rules } = inForce
  const applicant = part?.applicant ?? anyResident(stage.residents, luck)
  const answers = channel === 2 ? answersOf(stage, inForce, applicant, day) : {}
  const resultWay = part?.resultWay ?? wayOf(inForce, channel, answers, luck)
  const fee = feeOf(version, channel, day, answers)
  const sent = channel === 2 ? filesIn(Object.keys(answers), files, at, luck) : []
  const calendar = place.calendar(competence.decidingUnitId)
  const newId = () => luck.id(at)
  const { facts, event } = decideSubmission(
    {
      ...{ id: newId(), siteId: place.siteId, code, sendingKey: newId(), channel, rules },
      ...{ competence, fee, accountId: part?.accountId ?? null, request: version.name.vi },
      ...{ sets: 1, resultWay, files: sent.length },
      resultAddress: resultWay === 'post' ? applicant.address : null,
    },
    { now: at, officerId: null, calendar, newId },
  )
  const hours = rules.steps.reduce((sum, step) => sum + step.hours, 0)
  const decidingUnit = place.slugOf(competence.decidingUnitId)
  const fate =
    part?.fate ??
    drawFate(luck, { isOnline: channel === 2, mustPay: fee.amount > 0, hours, decidingUnit })
  const isElectronic = resultWay === 'online' || hashOf(code) % 5 < 2
  const actor: ActorRef =
    part === undefined ? { kind: 'visitor' } : { kind: 'citizen', id: part.accountId }
  const life: Life = {
    ...{ place, rules, calendar, fate, luck, now, facts, at, finishBy: at },
    applicant: { name: applicant.name, actor },
    resultFileId: isElectronic ? files.resultOf(version).storedFileId : null,
    acts: [{ at, actor, events: [event] }],
  }
  if (channel !== 2) receiveAtCounter(life)
  const papers = channel === 2 ? [] : papersOf(inForce, luck)
  return { life, applicant, answers, papers, files: sent }
}

/** As at a counter: sent and received in one act of the officer; what will be refused is only registered. */
function receiveAtCounter(life: Life): void {
  const { facts, rules, at, calendar, luck, fate } = life
  const officerId = counterOf(life)
  const actor = { kind: 'officer', id: officerId } as const
  const [submitted] = life.acts.splice(0)
  const events = submitted?.events ?? []
  if (fate.refused) {
    life.acts.push({ at, actor, events })
    return
  }
  const by = { now: at, officerId, calendar, newId: () => luck.id(at) }
  const receipt = decideReceipt(facts, rules, by)
  if (!receipt.ok) throw new Error(`The demo's counter refuses: ${receipt.error.code}`)
  life.facts = applied(facts, receipt.value)
  life.acts.push({ at, actor, events: [...events, ...receipt.value.events] })
}

function inForceOn({ versions, slug }: PlaceProcedure, day: PlainDate): RulesInForce {
  const found = versions.find(
    ({ version }) =>
      version.validFrom <= day && (version.validTo === undefined || version.validTo > day),
  )
  if (found === undefined) throw new Error(`No version of ${slug} holds on ${day}`)
  return found
}

function answersOf(
  { files, residents, luck }: Stage,
  { version }: RulesInForce,
  applicant: Resident,
  day: PlainDate,
): Answers {
  const fileFor = (question: Parameters<DemoFiles['paperFor']>[0]): FileAnswer => {
    const { storedFileId: _, ...answer } = files.paperFor(question)
    return answer
  }
  return fillIn(version, { applicant, residents, day, luck, fileFor })
}

function wayOf(
  { version }: RulesInForce,
  channel: Demand['channel'],
  answers: Answers,
  luck: Chance,
): ResultWay {
  if (channel === 2) return resultDeliveryOf(answers)
  const { ways } = version.content.result
  const wished = luck.happens(0.86) ? 'counter' : luck.pick(ways)
  return ways.includes(wished) ? wished : (ways[0] ?? 'counter')
}

/** A file of the dossier for each upload that was answered. */
function filesIn(
  fields: readonly string[],
  files: DemoFiles,
  at: Instant,
  luck: Chance,
): PastFile[] {
  return fields
    .filter(field => field.startsWith('paper_'))
    .map(field => {
      const { storedFileId } = files.paperFor({ key: field })
      return { id: luck.id(at), storedFileId, purpose: 'application', field, addedAt: at }
    })
}

const paperLists = new WeakMap<RulesInForce, readonly PaperCount[]>()

function papersOf(inForce: RulesInForce, luck: Chance): readonly PaperCount[] {
  const known = paperLists.get(inForce) ?? inForce.version.content.papers.map(countOf)
  paperLists.set(inForce, known)
  const { papers } = inForce.version.content
  return known.filter((_, index) => {
    const paper = papers[index]
    return paper?.required === true && paper.askedIf === undefined ? true : luck.happens(0.4)
  })
}

function countOf({ key, name, copies }: RulesInForce['version']['content']['papers'][number]) {
  const { original, certified, copy } = copies
  return {
    ...{ key, name: name.vi, originals: original, certifiedCopies: certified },
    photocopies: original + certified + copy === 0 ? 1 : copy,
  }
}
