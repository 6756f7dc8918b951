/** What applicants say afterwards: most are content, some are not, most say nothing; units differ. */
import type { DossierFacts } from '#features/dossiers'
import { isBadRating, type Moment, type PastRating, RATING_REASONS } from '#features/ratings'
import { addWorkingMinutes, judgeOnTime } from '#features/working-calendar'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import { type Chance, hashOf } from './chance.ts'
import { DAY } from './fate.ts'
import type { Life } from './life.ts'
import { ANSWERS_TO_BAD, COMMENTS } from './satisfaction-words.ts'

/** The ratings of a dossier whose story is told, at both moments. */
export function ratingsOf(life: Life): PastRating[] {
  const { dossier } = life.facts
  const moments: [Moment, Instant | null][] = [
    ['submission', dossier.submittedAt],
    ['result_return', dossier.returnedAt],
  ]
  return moments.flatMap(([moment, at]) => {
    if (at === null || !life.luck.happens(responseOf(life))) return []
    // Half rate on the spot, the others when they read the message.
    const minutes = life.luck.happens(0.5) ? life.luck.between(1, 15) : life.luck.between(30, 5000)
    const ratedAt = addMinutes(at, minutes)
    return ratedAt < life.now ? [ratingAt(life, moment, ratedAt)] : []
  })
}

/** From 15 to 40 in a hundred answer, by unit. */
function responseOf(life: Life): number {
  return 0.15 + (hashOf(`response ${unitOf(life)}`) % 1000) / 4000
}

function unitOf({ place, facts }: Life): string {
  return place.slugOf(facts.dossier.decidingUnitId)
}

const FACES = 5

function ratingAt(life: Life, moment: Moment, ratedAt: Instant): PastRating {
  const { luck, facts, place } = life
  const { id, decidingUnitId, procedureId } = facts.dossier
  const score = scoreOf(life, moment)
  const isBad = isBadRating(score, FACES)
  const answer = isBad ? answerTo(life, ratedAt) : undefined
  return {
    id: luck.id(ratedAt),
    siteId: place.siteId,
    dossier: { id, unitId: decidingUnitId, procedureId },
    moment,
    score,
    faces: FACES,
    reasons: reasonsFor(moment, score, luck),
    comment: luck.happens(isBad ? 0.55 : 0.14) ? luck.pick(COMMENTS[moment][toneOf(score)]) : '',
    ratedAt,
    followUpId: luck.randomId(),
    eventIds: [luck.id(ratedAt), luck.id(answer?.at ?? ratedAt)],
    ...(answer === undefined ? {} : { answer }),
  }
}

/** Mean of a unit from about 3.9 to 4.6; what was late, declined or asked for again is liked less. */
function scoreOf(life: Life, moment: Moment): number {
  const warmth = (hashOf(`warmth ${unitOf(life)} ${moment}`) % 1000) / 1000
  const drawn = life.luck.next() * (0.72 + warmth * 0.55) - troubleOf(life.facts, moment)
  if (drawn > 0.36) return 5
  if (drawn > 0.15) return 4
  if (drawn > 0.06) return 3
  return drawn > 0.025 ? 2 : 1
}

function troubleOf(facts: DossierFacts, moment: Moment): number {
  if (moment === 'submission') return 0
  const { resolvedAt, dueAt } = facts.dossier
  const late = resolvedAt !== null && dueAt !== null && judgeOnTime(resolvedAt, dueAt) === 'late'
  return (late ? 0.28 : 0) + (facts.result?.outcome === 'declined' ? 0.35 : 0)
}

type Tone = 'good' | 'fair' | 'bad'

function toneOf(score: number): Tone {
  return score >= 4 ? 'good' : score === 3 ? 'fair' : 'bad'
}

// The first four reasons of each list are good ones, the others bad.
const GOOD_REASONS = 4

function reasonsFor(moment: Moment, score: number, luck: Chance): string[] {
  const list: readonly string[] = RATING_REASONS[moment]
  const fitting = toneOf(score) === 'good' ? list.slice(0, GOOD_REASONS) : list.slice(GOOD_REASONS)
  if (luck.happens(0.35)) return []
  return [...new Set([luck.pick(fitting), luck.pick(fitting)])]
}

/** The head answers most bad ratings within a week; undefined while it is still open. */
function answerTo(life: Life, ratedAt: Instant): PastRating['answer'] {
  const { luck, place, calendar, facts } = life
  if (luck.happens(0.08)) return undefined
  const at = addWorkingMinutes(ratedAt, luck.between(60, 6 * DAY), calendar)
  const { decidingUnitId } = facts.dossier
  const heads = place.officers(decidingUnitId, 'unit_head')
  const officerId = luck.pick(heads.length > 0 ? heads : place.officers(decidingUnitId, 'leader'))
  return at < life.now ? { ...luck.pick(ANSWERS_TO_BAD), at, officerId } : undefined
}
