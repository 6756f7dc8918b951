/**
 * What befalls a dossier, drawn before its story is told. Lengths are working minutes (480 a day); `Infinity` is
 * something that never comes. Most dossiers have none of the troubles.
 */
import type { ResultOutcome } from '#features/dossiers'
import { type Chance, hashOf } from './chance.ts'

/** A working day in minutes. */
export const DAY = 480

/** What befalls a dossier. */
export type Fate = {
  /** Until it is taken in, when it was sent online. */
  readonly intake: number
  readonly refused?: true
  readonly withdrawn?: 'before_receipt' | 'at_work'
  /** Until the head confirms that it was withdrawn. */
  readonly settledAfter: number
  readonly supplement?: {
    readonly when: 'at_intake' | 'at_work'
    readonly answeredAfter: number
  }
  readonly paidAfter?: number
  readonly agencyAnswersAfter?: number
  readonly stopped?: true
  /** Days by which its due date is put off. */
  readonly extendedBy?: number
  readonly sentBack?: 'proposal' | 'step'
  /** Share of the allowed time that its work takes. */
  readonly pace: number
  /** So long after its due date it is finished. */
  readonly lateBy?: number
  readonly apology: 'at_once' | 'before_the_result'
  readonly outcome: ResultOutcome
  readonly collectedAfter: number
}

/** What decides about a dossier's chances. */
export type Circumstances = {
  readonly isOnline: boolean
  readonly mustPay: boolean
  /** The whole time allowed, in hours of its steps. */
  readonly hours: number
  readonly decidingUnit: string
}

/** Draws what befalls a dossier. */
export function drawFate(luck: Chance, of: Circumstances): Fate {
  const isLong = of.hours >= 20
  return {
    intake: luck.happens(0.04) ? luck.between(DAY, 3 * DAY) : luck.between(8, 300),
    pace: paceOf(luck),
    settledAfter: luck.between(20, 2 * DAY),
    apology: luck.happens(0.5) ? 'at_once' : 'before_the_result',
    outcome: luck.happens(0.015) ? 'declined' : 'granted',
    collectedAfter: luck.happens(0.012) ? Infinity : Math.round(luck.next() ** 2.5 * 9 * DAY) + 5,
    ...(luck.happens(latenessOf(of.decidingUnit, isLong)) ? { lateBy: lateness(luck) } : {}),
    ...(of.isOnline ? atIntake(luck) : luck.happens(0.006) ? { refused: true as const } : {}),
    ...atWork(luck, of, isLong),
  }
}

// Ends of steps cluster: many at once, many on the last day, some in its last hour.
function paceOf(luck: Chance): number {
  const drawn = luck.next()
  if (drawn < 0.62) return 0.2 + luck.next() * 0.55
  return drawn < 0.88 ? 0.75 + luck.next() * 0.2 : 0.95 + luck.next() * 0.05
}

/** From one to nine in a hundred, by unit; long procedures are late half as often again. */
function latenessOf(unit: string, isLong: boolean): number {
  return (0.008 + (hashOf(`late ${unit}`) % 1000) / 13_000) * (isLong ? 1.5 : 0.8)
}

function lateness(luck: Chance): number {
  return luck.happens(0.7) ? luck.between(60, 3 * DAY) : luck.between(3 * DAY, 20 * DAY)
}

function atIntake(luck: Chance): Partial<Fate> {
  const drawn = luck.next()
  if (drawn < 0.022) return { refused: true }
  if (drawn < 0.028) return { withdrawn: 'before_receipt' }
  return drawn < 0.065 ? { supplement: { when: 'at_intake', answeredAfter: answer(luck) } } : {}
}

function atWork(luck: Chance, of: Circumstances, isLong: boolean): Partial<Fate> {
  const befalls = (share: number, trouble: () => Partial<Fate>) =>
    luck.happens(share) ? trouble() : {}
  return {
    ...befalls(of.mustPay && of.isOnline ? 0.22 : 0, () => ({
      paidAfter: luck.happens(0.04) ? Infinity : luck.between(30, 4 * DAY),
    })),
    ...befalls(isLong ? 0.08 : 0.012, () => ({
      supplement: { when: 'at_work', answeredAfter: answer(luck) },
    })),
    ...befalls(isLong ? 0.1 : 0, () => ({ agencyAnswersAfter: luck.between(DAY, 7 * DAY) })),
    ...befalls(isLong ? 0.03 : 0.003, () => ({ extendedBy: luck.between(3, 15) })),
    ...befalls(0.03, () => ({ sentBack: luck.happens(0.7) ? 'proposal' : 'step' })),
    ...befalls(0.006, () => ({ withdrawn: 'at_work' })),
    ...befalls(isLong ? 0.012 : 0.001, () => ({ stopped: true })),
  }
}

// One in seven never answers, and is refused once the time for it is over.
function answer(luck: Chance): number {
  return luck.happens(0.14) ? Infinity : luck.between(40, 7 * DAY)
}
