/**
 * Asking the applicant to add something, once in the life of a dossier and with everything said (NĐ 118/2025
 * art. 17.2.a), and going on when it has come.
 */
import { countDueAt } from '#features/working-calendar'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { pauseBegun, pauseEnded } from './decide-pause.ts'
import { receipt } from './decide-receipt.ts'
import { checkMove, type Decided, decided, eventOf, isReceived, refused } from './deciding.ts'
import type { Deciding, Refused } from './decision.ts'
import { type DossierFacts, openPause, type Reason, type SupplementItem } from './dossier.ts'
import type { ProcedureRules } from './procedure-rules.ts'
import { checkReasons, SHORTEST_REASON } from './reasons.ts'

/** What is asked of the applicant. */
export type SupplementWish = {
  readonly reasons: readonly Reason[]
  readonly items: readonly SupplementItem[]
  /** How to mend it, in full. */
  readonly guidance: string
}

/** Asks for a supplement, at intake or while processing; the clock stands meanwhile. */
export function decideSupplementRequest(
  facts: DossierFacts,
  rules: ProcedureRules,
  wish: SupplementWish,
  by: Deciding & { readonly officerId: string },
): Decided {
  if (facts.supplement !== undefined) return refused('supplement_already_requested')
  const checked = checkMove(facts, 'awaiting_supplement')
  if (!checked.ok) return checked
  if (openPause(facts) !== undefined) return refused('dossier_is_paused')
  const asked = checkWish(wish)
  if (!asked.ok) return asked
  const dossier = checked.value
  const supplementBy = lastDayToSupplement(rules, by)
  const pause = isReceived(dossier)
    ? pauseBegun({ kind: 'supplement', rule: rules.supplement, reason: wish.guidance }, by)
    : undefined
  const patch = {
    state: 'awaiting_supplement',
    pauseKind: 'supplement',
    pausedAt: by.now,
  } as const
  const data = {
    reasons: asked.value.reasons.map(reason => reason.code),
    supplement_by: supplementBy,
    before_receipt: !isReceived(dossier),
  }
  return decided({
    patch,
    ...(pause === undefined ? {} : { newPause: pause }),
    supplement: {
      ...asked.value,
      unitId: dossier.unitId,
      requestedAt: by.now,
      requestedBy: by.officerId,
      supplementBy,
      answeredAt: null,
      answerNote: null,
    },
    events: [
      eventOf(dossier, patch, 'dossier.supplement_requested', dossier.unitId, data),
      ...(pause === undefined
        ? []
        : [
            eventOf(dossier, patch, 'dossier.paused', dossier.unitId, {
              kind: 'supplement',
              policy: pause.rule.policy,
              reason_code: asked.value.reasons[0]?.code ?? '',
            }),
          ]),
    ],
  })
}

/** What the applicant added. */
export type Supplement = { readonly files: number; readonly papers: number; readonly note: string }

/**
 * The supplement has come: the clock runs on as the procedure's policy says. When it had not begun (asked at
 * intake), it begins now: from here on the dossier is complete.
 */
export function decideSupplement(
  facts: DossierFacts,
  rules: ProcedureRules,
  added: Supplement,
  by: Deciding,
): Decided {
  const { dossier, supplement } = facts
  if (dossier.state !== 'awaiting_supplement' || supplement === undefined)
    return refused('supplement_not_requested')
  const note = added.note.trim()
  if (added.files + added.papers === 0 && note === '') return refused('supplement_empty')
  const answered = { ...supplement, answeredAt: by.now, answerNote: note }
  const going = isReceived(dossier)
    ? pauseEnded(facts, dossier, by)
    : receipt(dossier, rules, by, 'in_progress')
  const event = eventOf(dossier, going.patch, 'dossier.supplemented', dossier.unitId, {
    files: added.files,
  })
  return decided({ ...going, supplement: answered, events: [event, ...going.events] })
}

/** The last day on which the applicant may supplement. */
export function lastDayToSupplement(
  rules: ProcedureRules,
  by: Pick<Deciding, 'now' | 'calendar'>,
): PlainDate {
  const limit = rules.supplementWindow
  return dateInVietNam(countDueAt({ receivedAt: by.now, limit, calendar: by.calendar }))
}

function checkWish(wish: SupplementWish): Result<SupplementWish, Refused> {
  const reasons = checkReasons('supplement', wish.reasons)
  if (!reasons.ok) return reasons
  const items = wish.items
    .map(item => ({ ...item, name: item.name.trim() }))
    .filter(item => item.name !== '')
  if (items.length === 0) return err({ code: 'items_missing' })
  const guidance = wish.guidance.trim()
  if (guidance.length < SHORTEST_REASON) return err({ code: 'guidance_missing' })
  return ok({ reasons: reasons.value, items, guidance })
}
