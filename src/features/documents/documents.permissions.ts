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
} as const
