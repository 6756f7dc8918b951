import type { Language } from '#kernel/language.ts'
import { OfficerAreas, OfficerPage } from '#ui/index.ts'
import { words } from '../../words.ts'

/** `/can-bo` of an officer who has nothing to do with dossiers: an editor, an administrator. */
export function NoDutyPage({ language }: { language: Language }) {
  const { noDuty } = words(language).work
  return (
    <OfficerPage title={noDuty.title}>
      <h1 class="govuk-heading-l">{noDuty.title}</h1>
      <p class="govuk-body mc-read">{noDuty.lead}</p>
      <OfficerAreas />
      <p class="govuk-body mc-read">{noDuty.help}</p>
    </OfficerPage>
  )
}
