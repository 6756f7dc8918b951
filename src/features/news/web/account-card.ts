import { href } from '#kernel/language.ts'
import type { CardOfAccount } from '#platform/http/account-card.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { countOwnComments } from '../store/own-comment.queries.ts'
import { words } from '../words.ts'
import { OWN_COMMENTS_PATH } from './own-comments.tsx'

/** What a resident wrote below articles, as the own account shows it. */
export function commentsOfAccount({ db }: FeatureDeps): CardOfAccount {
  return async ({ siteId, citizenId, language }) => {
    const { own: text } = words(language).comments
    const { all, refused } = await countOwnComments(db, siteId, citizenId)
    return {
      key: 'comments',
      title: text.title,
      text: text.card(all, refused),
      href: href(language, OWN_COMMENTS_PATH),
    }
  }
}
