import { href, type Language } from '#kernel/language.ts'
import { ButtonLink } from '#ui/components/button.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag, type Tone } from '#ui/components/tag.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { ListedDraft } from '../../use-cases/find-draft.ts'
import { words } from '../../words.ts'
import { DraftList } from '../apply/draft-list.tsx'

/** A dossier of the reader, as the list tells of it. */
export type OwnDossier = {
  readonly href: string
  readonly code: string
  readonly procedure: string
  readonly state: string
  readonly tone: Tone
  readonly submitted: string
  readonly due: string
}

export type MyDossiersProps = {
  language: Language
  dossiers: readonly OwnDossier[]
  drafts: readonly ListedDraft[]
}

/** `/ho-so`: what a signed-in citizen has begun and sent. */
export function MyDossiersPage({ language, dossiers, drafts }: MyDossiersProps) {
  const { mine: say } = words(language).track
  return (
    <PublicLayout title={say.title} noIndex>
      <h1 class="govuk-heading-l">{say.title}</h1>
      <p class="mc-lead">{say.lead}</p>
      {drafts.length > 0 && (
        <Section title={say.drafts} id="dang-khai">
          <DraftList language={language} drafts={drafts} />
        </Section>
      )}
      {dossiers.length === 0 ? (
        <EmptyState
          title={say.none}
          text={say.noneText}
          action={<ButtonLink href={href(language, '/thu-tuc')}>{say.apply}</ButtonLink>}
        />
      ) : (
        <Section title={say.sent} id="da-nop">
          <Dossiers language={language} dossiers={dossiers} />
        </Section>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href(language, '/tra-cuu')}>
          {say.lookUp}
        </a>
      </p>
    </PublicLayout>
  )
}

function Dossiers({ language, dossiers }: Pick<MyDossiersProps, 'language' | 'dossiers'>) {
  const { mine: say } = words(language).track
  return (
    <Table
      caption={say.sent}
      hideCaption
      rows={dossiers}
      rowKey={row => row.code}
      columns={[
        {
          id: 'code',
          heading: say.code,
          cell: row => (
            <a class="govuk-link mc-number" href={row.href}>
              {row.code}
            </a>
          ),
        },
        { id: 'procedure', heading: say.procedure, cell: row => row.procedure },
        {
          id: 'state',
          heading: say.state,
          cell: row => <StatusTag tone={row.tone}>{row.state}</StatusTag>,
        },
        { id: 'submitted', heading: say.submitted, cell: row => row.submitted },
        { id: 'due', heading: say.due, cell: row => row.due },
      ]}
    />
  )
}
