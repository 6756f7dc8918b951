import { permission } from '#platform/auth/permission.ts'

/** Who may write and who may judge what readers write. */
export const NEWS_PERMISSIONS = {
  write: permission('news.write', 'An editor writes articles, publishes and withdraws them.', [
    'editor',
  ]),
  moderate: permission(
    'comment.moderate',
    'An editor approves or refuses readers’ comments, with a reason.',
    ['editor'],
  ),
} as const
