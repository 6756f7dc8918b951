import type { Language } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import { uiWords } from '#ui/language.ts'

export type DoneNoteProps = {
  language: Language
  title: string
  /** Saved together with what somebody else saved meanwhile. */
  isTogether: boolean
  /** What somebody else changed. */
  theirs?: string
}

/** What was just done. */
export function DoneNote({ language, title, isTogether, theirs = '' }: DoneNoteProps) {
  return (
    <Notification tone="success" live title={title}>
      {isTogether && `${uiWords(language).savedTogether} ${theirs}`.trim()}
    </Notification>
  )
}
