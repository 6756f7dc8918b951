/**
 * The secret part of a preview link: the article, the last day on which it opens, and a MAC over both. Nothing is kept
 * of it; whoever has the link reads the newest saved text without signing in.
 */
import { isId } from '#kernel/ids.ts'
import { addDays, isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import type { Keys } from '#platform/secret/keys.ts'

/** Days that a link opens, the day on which it was shown included. */
const DAYS = 7
const PURPOSE = 'article-preview'

/** Makes the token that an editor hands on today, and the last day on which it opens. */
export function previewToken(
  keys: Keys,
  articleId: string,
  today: PlainDate,
): { token: string; lastDay: PlainDate } {
  const lastDay = addDays(today, DAYS - 1)
  const said = `${articleId}_${lastDay}`
  return { token: `${said}_${keys.mac(PURPOSE, said)}`, lastDay }
}

/** The article that a token opens today, and the last day on which it does; undefined for any other text. */
export function openPreview(keys: Keys, token: string, today: PlainDate): Preview | undefined {
  const preview = readPreview(keys, token)
  return preview === undefined || preview.lastDay < today ? undefined : preview
}

type Preview = { readonly articleId: string; readonly lastDay: PlainDate }

/** What a token was made for, though its last day may be over; undefined for what we did not make. */
export function readPreview(keys: Keys, token: string): Preview | undefined {
  const [articleId = '', lastDay = ''] = token.split('_')
  if (!isId(articleId) || !isPlainDate(lastDay)) return undefined
  const said = `${articleId}_${lastDay}`
  return token === `${said}_${keys.mac(PURPOSE, said)}` ? { articleId, lastDay } : undefined
}
