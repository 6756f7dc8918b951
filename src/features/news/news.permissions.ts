import { permission } from '#platform/auth/permission.ts'

/** Who may write, who puts out what is written, and who may judge what readers write. */
export const NEWS_PERMISSIONS = {
  write: permission('news.write', 'An editor writes articles and asks for their approval.', [
    'editor',
    'chief_editor',
  ]),
  publish: permission(
    'news.publish',
    'A chief editor approves articles and their changes, puts them out and takes them back.',
    ['chief_editor'],
  ),
  moderate: permission(
    'comment.moderate',
    'An editor approves, refuses and answers readers’ comments, settles reports and closes comments.',
    ['editor', 'chief_editor'],
  ),
} as const
