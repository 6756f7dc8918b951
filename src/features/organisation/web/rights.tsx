import type { Language } from '#kernel/language.ts'
import { Details } from '#ui/components/details.tsx'
import { ROLE_RIGHTS } from '../domain/role-rights.ts'
import { ROLE_NAMES, type Role } from '../domain/roles.ts'
import { words } from '../words.ts'

/** What a duty lets somebody do. */
export function RightsList({ language, role }: { language: Language; role: Role }) {
  const { rights } = words(language).assigning
  return (
    <ul class="govuk-list govuk-list--bullet">
      {ROLE_RIGHTS[role].map(right => (
        <li key={right}>{rights[right]}</li>
      ))}
    </ul>
  )
}

/** The same of every duty, folded away. */
export function AllRights({ language }: { language: Language }) {
  const { roles, assigning } = words(language)
  return (
    <Details summary={assigning.officer.allRights}>
      {ROLE_NAMES.map(role => (
        <div key={role}>
          <h3 class="govuk-heading-s">{roles[role]}</h3>
          <RightsList language={language} role={role} />
        </div>
      ))}
    </Details>
  )
}
