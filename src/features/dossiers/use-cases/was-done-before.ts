import { listEventsOf } from '#platform/events/event.queries.ts'
import type { OfficerAct } from '../domain/acts-open-to.ts'
import type { DossierEvent } from '../domain/decision.ts'
import { findFacts } from '../store/facts.queries.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/**
 * Tells whether the very act came before: a form sent twice (double click, sent again after a timeout). The dossier
 * is one revision further, and its last event is this officer's, of that act.
 */
export async function wasDoneBefore(deps: DossierDeps, at: At, act: OfficerAct): Promise<boolean> {
  const { revision = 0 } = at
  if (revision === 0) return false
  const facts = await findFacts(deps.db, at.siteId, { id: at.dossierId })
  if (facts === undefined || facts.dossier.revision !== revision + 1) return false
  const events = await listEventsOf(deps.db, at.dossierId)
  const last = events.at(-1)?.occurredAt.getTime()
  return events.some(
    event =>
      event.occurredAt.getTime() === last &&
      event.actorId === at.officer.id &&
      (EVENT_OF[act] as readonly string[]).includes(event.type),
  )
}

/** The events by which each act is known. */
const EVENT_OF: Readonly<Record<OfficerAct, readonly DossierEvent['type'][]>> = {
  take_in: ['dossier.received'],
  refuse: ['dossier.refused'],
  request_supplement: ['dossier.supplement_requested'],
  receive_supplement: ['dossier.supplemented'],
  start: ['dossier.step_started'],
  forward: ['dossier.step_forwarded'],
  send_back: ['dossier.step_sent_back'],
  take_over: ['dossier.assigned'],
  assign: ['dossier.assigned'],
  pause_for_payment: ['dossier.paused'],
  pause_for_other_agency: ['dossier.paused'],
  resume: ['dossier.resumed'],
  propose: ['dossier.result_proposed'],
  approve: ['dossier.step_forwarded', 'dossier.result_approved'],
  send_back_proposal: ['dossier.result_sent_back'],
  resolve: ['dossier.resolved'],
  extend: ['dossier.due_date_changed'],
  apologise: ['dossier.apologised'],
  stop: ['dossier.stopped'],
  confirm_stop: ['dossier.stopped'],
  return_result: ['dossier.returned'],
  correct: ['dossier.corrected'],
}
