import { findApplicant, findFacts } from '#features/dossiers'
import { listUnitsByIds, type Unit } from '#features/organisation'
import type { Clock } from '#kernel/clock.ts'
import { href } from '#kernel/language.ts'
import type { Trx } from '#platform/db/db.ts'
import { queueMessage } from '#platform/mail/messages.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { unsealDossier } from '../domain/rater-key.ts'
import { type AnswerToSend, listAnswersToSend } from '../store/sealed-dossier.queries.ts'
import { words } from '../words.ts'

/** `portal`: the address under which people reach it, without a slash at the end. */
export type SendingDeps = { readonly clock: Clock; readonly keys: Keys; readonly portal: string }

/**
 * Sends answers on to those who rated. Only here a sealed dossier is opened; the message names neither the rating nor the
 * follow-up to anyone who could match them with a person.
 */
export async function sendAnswers(
  deps: SendingDeps,
  trx: Trx,
  followUpIds: readonly string[],
): Promise<void> {
  const answers = await listAnswersToSend(trx, followUpIds)
  const units = await listUnitsByIds(trx, [...new Set(answers.map(answer => answer.unitId))])
  for (const answer of answers) {
    const unit = units.find(each => each.id === answer.unitId)
    if (unit !== undefined) await sendOne(deps, trx, answer, unit)
  }
}

async function sendOne(
  deps: SendingDeps,
  trx: Trx,
  answer: AnswerToSend,
  unit: Unit,
): Promise<void> {
  const dossierId = unsealDossier(deps.keys, answer.sealedDossier)
  const facts = dossierId && (await findFacts(trx, answer.siteId, { id: dossierId }))
  const applicant = dossierId && (await findApplicant(trx, dossierId))
  if (!facts || !applicant) return
  const { email, phone, language } = applicant
  const say = words(language).message
  const told = {
    code: facts.dossier.code,
    unit: language === 'vi' ? unit.nameVi : unit.nameEn,
    answer: answer.answer,
    link: `${deps.portal}${href(language, '/danh-gia')}`,
  }
  const common = {
    siteId: answer.siteId,
    key: `rating-answer:${deps.keys.mac('rating-answer', answer.followUpId)}`,
  }
  if (email !== null) {
    await queueMessage(trx, deps.clock, {
      ...common,
      channel: 'email',
      recipient: email,
      subject: say.subject(told.code),
      body: say.body(told),
    })
  } else if (phone !== null) {
    await queueMessage(trx, deps.clock, {
      ...common,
      channel: 'sms',
      recipient: phone,
      subject: '',
      body: say.sms(told),
    })
  }
}
