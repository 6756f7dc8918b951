import type { Language } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import { uiWords } from '#ui/language.ts'
import { words } from '../words.ts'

/** What was just done, by its name in addresses. */
export const CAMPAIGN_DONE = ['luu', 'sua-chung', 'mo', 'dong', 'huy', 'huy-khung'] as const
/** What was just done; `sua-chung`: saved together with what somebody else saved meanwhile. */
export type CampaignDone = (typeof CAMPAIGN_DONE)[number]

/** Says what was just done. */
export function DoneNote({ language, done }: { language: Language; done: CampaignDone }) {
  const { done: text } = words(language).desk
  const isTogether = done === 'sua-chung'
  return (
    <Notification tone="success" live title={text[isTogether ? 'luu' : done]}>
      {isTogether && uiWords(language).savedTogether}
    </Notification>
  )
}
