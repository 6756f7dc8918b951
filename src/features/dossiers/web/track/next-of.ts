/** What happens next, in one sentence, and how it is shown. */
import { describeDate, describeMoment } from '#features/working-calendar'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { NotificationTone } from '#ui/components/notification.tsx'
import { openStep } from '../../domain/dossier.ts'
import type { State } from '../../domain/states.ts'
import type { TrackingView } from '../../use-cases/find-tracked.ts'
import type { NextFacts } from '../../words/track.vi.ts'
import { words } from '../../words.ts'
import { moneyText, stepName, unitName } from './names-in.ts'

type NextKey = keyof ReturnType<typeof words>['track']['next']

/** The sentence, and the tone in which it is said. */
export type Next = { readonly sentence: string; readonly tone: NotificationTone }

/** Tells what happens next. */
export function nextOf(view: TrackingView, language: Language, now: Instant): Next {
  const key = keyOf(view, now)
  const sentence = words(language).track.next[key](nextFacts(view, language))
  return { sentence, tone: TONES[key] }
}

const TONES: Readonly<Record<NextKey, NotificationTone>> = {
  submitted: 'info',
  submitted_late: 'warning',
  received: 'info',
  in_progress: 'info',
  other_agency: 'info',
  late: 'warning',
  late_apologised: 'warning',
  awaiting_supplement: 'warning',
  awaiting_supplement_past: 'warning',
  awaiting_payment: 'warning',
  withdrawal_requested: 'info',
  stopped: 'info',
  not_received: 'error',
  download_result: 'success',
  collect: 'success',
  by_post: 'success',
  returned: 'success',
}

function keyOf(view: TrackingView, now: Instant): NextKey {
  const { dossier, supplement } = view.facts
  const tellers: Readonly<Record<State, () => NextKey>> = {
    submitted: () => (now > dossier.intakeDueAt ? 'submitted_late' : 'submitted'),
    received: () => lateOr(view, 'received'),
    in_progress: () =>
      dossier.pauseKind === 'other_agency' ? 'other_agency' : lateOr(view, 'in_progress'),
    awaiting_supplement: () =>
      supplement !== undefined && dateInVietNam(now) > supplement.supplementBy
        ? 'awaiting_supplement_past'
        : 'awaiting_supplement',
    awaiting_payment: () => 'awaiting_payment',
    withdrawal_requested: () => 'withdrawal_requested',
    not_received: () => 'not_received',
    stopped: () => 'stopped',
    resolved: () => resolvedKey(view),
    returned: () => 'returned',
  }
  return tellers[dossier.state]()
}

function lateOr(view: TrackingView, otherwise: NextKey): NextKey {
  if (view.facts.apology !== undefined) return 'late_apologised'
  return view.late ? 'late' : otherwise
}

function resolvedKey(view: TrackingView): NextKey {
  if (view.asked === 'download_result') return 'download_result'
  return view.facts.dossier.resultWay === 'post' ? 'by_post' : 'collect'
}

function nextFacts(view: TrackingView, language: Language): NextFacts {
  const { dossier, supplement, apology } = view.facts
  const counter = view.units.get(dossier.receivingUnitId)
  const step = openStep(view.facts)
  const day = (date: PlainDate | undefined) =>
    date === undefined ? '' : describeDate(date, language)
  return {
    counter: unitName(view, dossier.receivingUnitId, language),
    counterPhone: counter?.phone ?? '',
    counterAddress: counter?.address ?? '',
    unit: unitName(view, dossier.unitId, language),
    deciding: unitName(view, dossier.decidingUnitId, language),
    step: step === undefined ? '' : stepName(view, step.stepKey, language),
    intakeDue: describeMoment(dossier.intakeDueAt, language),
    due: dossier.dueAt === null ? '' : describeMoment(dossier.dueAt, language),
    newDate: day(apology?.newDate),
    supplementBy: day(supplement?.supplementBy),
    fee: words(language).track.facts.amount(moneyText(dossier.feeAmount)),
  }
}
