import type { Trx } from '#platform/db/db.ts'
import type { Act } from '#platform/events/append-event.ts'
import type { Decision } from '../domain/decision.ts'
import { type DossierFacts, openStep } from '../domain/dossier.ts'
import {
  dueDateChangeRow,
  type Owner,
  patchRow,
  pauseRow,
  proposalRow,
  stepPatchRow,
  stepRow,
} from './dossier-row.ts'
import { eventRows } from './event-rows.ts'
import {
  apologyRow,
  endRow,
  resultRow,
  returnRow,
  supplementRow,
  withdrawalRow,
} from './single-rows.ts'

/**
 * Writes a decision and its events. Gives false, and has written nothing, when the dossier has changed since the
 * facts were read.
 */
export async function writeDecision(
  trx: Trx,
  act: Act,
  facts: DossierFacts,
  decision: Decision,
): Promise<boolean> {
  const { dossier } = facts
  const updated = await trx
    .updateTable('dossier')
    .set({ ...patchRow(decision.patch), revision: dossier.revision + 1 })
    .where('id', '=', dossier.id)
    .where('revision', '=', dossier.revision)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return false
  const owner = { site_id: dossier.siteId, dossier_id: dossier.id }
  await writeSteps(trx, owner, facts, decision)
  await writePause(trx, owner, decision)
  await writeSupplement(trx, owner, facts, decision)
  await writeProposal(trx, owner, decision)
  await writeSingles(trx, owner, decision)
  await writeWithdrawal(trx, owner, facts, decision)
  const events = eventRows(act, dossier.id, decision.events)
  if (events.length > 0) await trx.insertInto('event').values(events).execute()
  return true
}

async function writeSteps(trx: Trx, owner: Owner, facts: DossierFacts, decision: Decision) {
  const open = openStep(facts)
  if (decision.step !== undefined && open !== undefined) {
    await trx
      .updateTable('dossier_step')
      .set(stepPatchRow(decision.step))
      .where('id', '=', open.id)
      .execute()
  }
  if (decision.newStep !== undefined) {
    await trx.insertInto('dossier_step').values(stepRow(owner, decision.newStep)).execute()
  }
}

async function writePause(trx: Trx, owner: Owner, { newPause, endPause, dueDateChange }: Decision) {
  if (endPause !== undefined) {
    await trx
      .updateTable('dossier_pause')
      .set({ ended_at: endPause.endedAt, ended_by: endPause.endedBy })
      .where('id', '=', endPause.id)
      .execute()
  }
  if (newPause !== undefined) {
    await trx.insertInto('dossier_pause').values(pauseRow(owner, newPause)).execute()
  }
  if (dueDateChange !== undefined) {
    await trx.insertInto('due_date_change').values(dueDateChangeRow(owner, dueDateChange)).execute()
  }
}

async function writeSupplement(trx: Trx, owner: Owner, facts: DossierFacts, decision: Decision) {
  const { supplement } = decision
  if (supplement === undefined) return
  if (facts.supplement === undefined) {
    await trx.insertInto('supplement_request').values(supplementRow(owner, supplement)).execute()
    return
  }
  await trx
    .updateTable('supplement_request')
    .set({ answered_at: supplement.answeredAt, answer_note: supplement.answerNote })
    .where('dossier_id', '=', owner.dossier_id)
    .execute()
}

async function writeProposal(trx: Trx, owner: Owner, { newProposal, closedProposal }: Decision) {
  if (newProposal !== undefined) {
    await trx.insertInto('result_proposal').values(proposalRow(owner, newProposal)).execute()
  }
  if (closedProposal !== undefined) {
    const { closed_at, closed_by, decision, decision_note } = proposalRow(owner, closedProposal)
    await trx
      .updateTable('result_proposal')
      .set({ closed_at, closed_by, decision, decision_note })
      .where('id', '=', closedProposal.id)
      .execute()
  }
}

async function writeSingles(trx: Trx, owner: Owner, decision: Decision) {
  const { apology, end, result, resultReturn } = decision
  if (apology) await trx.insertInto('apology').values(apologyRow(owner, apology)).execute()
  if (end) await trx.insertInto('dossier_end').values(endRow(owner, end)).execute()
  if (result) await trx.insertInto('dossier_result').values(resultRow(owner, result)).execute()
  if (resultReturn) {
    await trx.insertInto('result_return').values(returnRow(owner, resultReturn)).execute()
  }
}

async function writeWithdrawal(trx: Trx, owner: Owner, facts: DossierFacts, decision: Decision) {
  if (decision.withdrawal === undefined) return
  const row = withdrawalRow(owner, decision.withdrawal)
  if (facts.withdrawal === undefined) {
    await trx.insertInto('withdrawal').values(row).execute()
    return
  }
  const { confirmed_at, confirmed_by, settlement } = row
  await trx
    .updateTable('withdrawal')
    .set({ confirmed_at, confirmed_by, settlement })
    .where('dossier_id', '=', owner.dossier_id)
    .execute()
}
