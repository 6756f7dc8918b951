import type { NoticeType } from '../domain/notice-of.ts'
import type { NoticeFacts } from './notices.vi.ts'

const lines: Record<NoticeType, (facts: NoticeFacts) => string> = {
  'dossier.submitted': n =>
    `We have your dossier ${n.code}. The one-stop counter takes it in within 1 working day.`,
  'dossier.received': n => `Your dossier ${n.code} has been received. The result is due ${n.due}.`,
  'dossier.refused': n =>
    `Your dossier ${n.code} was not received. The tracking page says why and what you can do.`,
  'dossier.supplement_requested': n =>
    `Your dossier ${n.code} needs a supplement by ${n.supplementBy}. The tracking page lists what is missing.`,
  'dossier.supplemented': n => `We have the supplement to your dossier ${n.code}.`,
  'dossier.paused': n =>
    `The time limit of your dossier ${n.code} is paused. The tracking page says why.`,
  'dossier.resumed': n => `Work on your dossier ${n.code} goes on. The result is due ${n.due}.`,
  'dossier.due_date_changed': n =>
    `The due date of your dossier ${n.code} has changed: it is now ${n.due}.`,
  'dossier.apologised': n =>
    `We apologise for the delay of your dossier ${n.code}. The new day is ${n.newDate}.`,
  'dossier.step_started': n => `Your dossier ${n.code} is being processed.`,
  'dossier.resolved': n => `There is a result for your dossier ${n.code}.`,
  'dossier.returned': n => `The result of your dossier ${n.code} has been handed over.`,
  'dossier.withdrawal_requested': n => `We have your wish to withdraw the dossier ${n.code}.`,
  'dossier.stopped': n => `Your dossier ${n.code} was stopped. The tracking page says why.`,
}

/** Messages to the applicant. */
export const noticesEn = {
  lines,
  subject: (n: NoticeFacts) => `Dossier ${n.code}: ${n.procedure}`,
  body: (line: string, n: NoticeFacts) =>
    [
      line,
      '',
      `Procedure: ${n.procedure}`,
      `Agency: ${n.agency}`,
      ...(n.post === '' ? [] : [`Handled by: ${n.post}`]),
      `Time: ${n.at}`,
      '',
      `See the dossier: ${n.link}`,
      ...(n.rate === '' ? [] : [`Rate our service: ${n.rate}`]),
      'This link is for you only: please do not pass it on.',
    ].join('\n'),
  sms: (line: string, n: NoticeFacts) =>
    [`${line} ${n.agency}, ${n.at}. ${n.link}`, ...(n.rate === '' ? [] : [`Rate: ${n.rate}`])].join(
      ' ',
    ),
}
