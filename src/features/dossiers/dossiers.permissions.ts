/** Who may do what with dossiers; always only in units where a duty gives the task (domain/who-may.ts). */
import { permission } from '#platform/auth/permission.ts'

export const DOSSIER_PERMISSIONS = {
  view: permission('dossier.view', 'See the dossiers of the own units.', [
    'one_stop_officer',
    'specialist',
    'unit_head',
    'leader',
    'inspector',
  ]),
  receive: permission(
    'dossier.receive',
    'Receive dossiers at the counter and take in those sent online.',
    ['one_stop_officer'],
  ),
  refuse: permission('dossier.refuse', 'Refuse a dossier with listed reasons and guidance.', [
    'one_stop_officer',
    'unit_head',
    'leader',
  ]),
  requestSupplement: permission(
    'dossier.request_supplement',
    'Ask the applicant for a supplement, once.',
    ['one_stop_officer', 'specialist'],
  ),
  process: permission('dossier.process', 'Take up, forward and send back the dossiers of a step.', [
    'one_stop_officer',
    'specialist',
    'unit_head',
    'leader',
  ]),
  assign: permission('dossier.assign', 'Give a dossier of the unit to one of its officers.', [
    'unit_head',
    'leader',
  ]),
  propose: permission('dossier.propose', 'Propose the result of a dossier.', [
    'specialist',
    'unit_head',
  ]),
  approve: permission('dossier.approve', 'Approve a proposed result or send it back.', [
    'unit_head',
    'leader',
  ]),
  resolve: permission('dossier.resolve', 'Attach the signed result and finish the dossier.', [
    'one_stop_officer',
    'specialist',
    'unit_head',
    'leader',
  ]),
  extend: permission(
    'dossier.extend',
    'Put a due date off, once and before it has passed, and apologise for a delay.',
    ['unit_head', 'leader'],
  ),
  stop: permission(
    'dossier.stop',
    'Stop a dossier, and confirm the stop that an applicant asked for.',
    ['unit_head', 'leader'],
  ),
  returnResult: permission('dossier.return_result', 'Hand results over to applicants.', [
    'one_stop_officer',
  ]),
  register: permission(
    'dossier.register',
    'See and print the register of a one-stop unit, the own one or the one below the own unit.',
    ['one_stop_officer', 'unit_head', 'leader', 'inspector'],
  ),
  correct: permission(
    'dossier.correct',
    "Correct an applicant's data, with a reason and the approval of a head.",
    ['one_stop_officer', 'unit_head'],
  ),
  overview: permission(
    'dossier.overview',
    'See how many dossiers of the own units are open, due and late, and why.',
    ['unit_head', 'leader', 'inspector'],
  ),
} as const
