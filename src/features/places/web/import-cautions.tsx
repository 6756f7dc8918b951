import type { Language } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import type { ImportRow } from '../domain/import-list.ts'
import { words } from '../words.ts'
import { erasesIn } from './import-changes.ts'

export type CautionsProps = {
  readonly language: Language
  readonly rows: readonly ImportRow[]
  readonly unknownHeadings: readonly string[]
  /** Metres from the area, by rows, of those that are far from it. */
  readonly far: ReadonlyMap<number, number>
}

/** What may be taken in and was perhaps not meant. */
export function Cautions({ language, rows, unknownHeadings, far }: CautionsProps) {
  const { import: text } = words(language)
  const erased = rows.filter(row => row.verdict === 'changed' && erasesIn(row)).length
  return (
    <>
      {erased > 0 && <Notification tone="warning" title={text.erasing(erased)} />}
      {far.size > 0 && (
        <Notification tone="warning" title={text.farTitle(far.size)}>
          {text.farText([...far.keys()])}
        </Notification>
      )}
      {unknownHeadings.length > 0 && (
        <Notification tone="warning" title={text.unknownTitle(unknownHeadings)}>
          {text.unknownText}
        </Notification>
      )}
    </>
  )
}
