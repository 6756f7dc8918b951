import type { Language } from '#kernel/language.ts'
import { StatusTag } from '#ui/components/tag.tsx'
import type { Slot } from '../domain/campaign.ts'
import { words } from '../words.ts'

/** When a slot is, and that it was called off. */
export function SlotTime({ language, slot }: { language: Language; slot: Slot }) {
  const { desk, when } = words(language)
  return (
    <>
      {when(slot.startsAt, slot.endsAt)}
      {slot.cancelReason !== '' && (
        <>
          {' '}
          <StatusTag tone="late">{desk.slots.off}</StatusTag>
        </>
      )}
    </>
  )
}
