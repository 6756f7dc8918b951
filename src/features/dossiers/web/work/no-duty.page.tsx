import type { Language } from '#kernel/language.ts'
import type { Waiting } from '#platform/http/waiting.ts'
import { OfficerAreas, OfficerPage } from '#ui/index.ts'
import { words } from '../../words.ts'
import { WaitingPart } from './waiting-part.tsx'

type NoDutyProps = { language: Language; waiting: readonly Waiting[] }

/** `/can-bo` of an officer who has nothing to do with dossiers: an editor, an administrator. */
export function NoDutyPage({ language, waiting }: NoDutyProps) {
  const { noDuty } = words(language).work
  return (
    <OfficerPage title={noDuty.title}>
      <h1 class="govuk-heading-l">{noDuty.title}</h1>
      {waiting.length === 0 && <p class="govuk-body">{noDuty.none}</p>}
      <WaitingPart language={language} waiting={waiting} />
      <h2 class="govuk-heading-m">{noDuty.areas}</h2>
      <OfficerAreas />
      <p class="govuk-body mc-read">{noDuty.help}</p>
    </OfficerPage>
  )
}
