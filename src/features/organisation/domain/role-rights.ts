/**
 * What each role lets an officer do, by the names of the permissions. The features state the permissions; here they stand a
 * second time, so that whoever gives a duty is told what it opens. A test compares the two.
 */
import type { Role } from './roles.ts'

const DOSSIER_FLOW = ['dossier.view', 'dossier.process', 'dossier.resolve'] as const
const EDITING = [
  ...['news.write', 'comment.moderate', 'pages.write', 'places.keep', 'document.keep'],
  ...['consultation.keep', 'content.check', 'search.vain', 'import.read', 'import.settle'],
] as const

/** The rights of each role, the most weighty first. */
export const ROLE_RIGHTS = {
  one_stop_officer: [
    ...DOSSIER_FLOW,
    ...['dossier.receive', 'dossier.refuse', 'dossier.request_supplement'],
    ...['dossier.return_result', 'dossier.register', 'dossier.correct'],
  ],
  specialist: [
    ...DOSSIER_FLOW,
    ...['dossier.request_supplement', 'dossier.propose', 'campaigns.keep'],
  ],
  unit_head: [
    ...DOSSIER_FLOW,
    ...['dossier.assign', 'dossier.propose', 'dossier.approve', 'dossier.extend', 'dossier.stop'],
    ...['dossier.refuse', 'dossier.correct', 'dossier.register', 'dossier.overview'],
    ...['rating.follow', 'campaigns.keep'],
  ],
  leader: [
    ...DOSSIER_FLOW,
    ...['dossier.approve', 'dossier.assign', 'dossier.extend', 'dossier.stop', 'dossier.refuse'],
    ...['dossier.register', 'dossier.overview', 'rating.follow', 'content.check'],
  ],
  editor: EDITING,
  chief_editor: [
    ...['news.publish', 'pages.publish', 'document.publish', 'consultation.publish'],
    ...['notices.keep'],
    ...EDITING,
  ],
  inspector: ['dossier.view', 'dossier.register', 'dossier.overview'],
  administrator: [
    ...['duty.assign', 'organisation.describe', 'site.arrange', 'notices.keep'],
    ...[
      'calendar.change',
      'rating.configure',
      'places.keep',
      'content.check',
      'content.set_periods',
    ],
    ...['search.vain'],
  ],
} as const satisfies Record<Role, readonly string[]>

/** The name of a right. */
export type Right = (typeof ROLE_RIGHTS)[Role][number]
