import { permission } from '#platform/auth/permission.ts'

/** Who keeps the register, who makes documents public, and who works on consultations. */
export const DOCUMENT_PERMISSIONS = {
  keep: permission('document.keep', 'An editor enters documents with their files and relations.', [
    'editor',
    'chief_editor',
  ]),
  publish: permission(
    'document.publish',
    'A chief editor publishes documents, corrects what is published, and withdraws it.',
    ['chief_editor'],
  ),
  consult: permission(
    'consultation.keep',
    'An editor prepares consultations on drafts and answers comments.',
    ['editor', 'chief_editor'],
  ),
  openConsultation: permission(
    'consultation.publish',
    'A chief editor opens consultations, withdraws them, and puts out their reports.',
    ['chief_editor'],
  ),
} as const
