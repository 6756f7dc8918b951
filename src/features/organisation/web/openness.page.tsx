import { phoneText } from '#kernel/contact.ts'
import { href, type Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type Leader, leaderAnchor, type UnitNode } from '../domain/profile.ts'
import { words } from '../words.ts'

export type OpennessProps = {
  language: Language
  leaders: readonly Leader[]
  units: readonly UnitNode[]
}

/** `/co-cau-to-chuc`: who leads and what each unit does. */
export function OpennessPage({ language, leaders, units }: OpennessProps) {
  const { openness: text } = words(language)
  return (
    <PublicLayout title={text.title} description={text.lead} section={href(language, '/don-vi')}>
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <p>
        <a class="govuk-link" href={href(language, '/ban-do-dia-gioi')}>
          {text.map.title}
        </a>
      </p>
      <Section title={text.leaders}>
        {leaders.length === 0 && <p>{text.noLeaders}</p>}
        {leaders.map(leader => (
          <LeaderPart key={leader.id} language={language} leader={leader} />
        ))}
      </Section>
      <Section title={text.units}>
        <UnitList language={language} nodes={units} />
      </Section>
    </PublicLayout>
  )
}

function Phone({ number }: { number: string }) {
  return (
    <a class="govuk-link" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {phoneText(number)}
    </a>
  )
}

function LeaderPart({ language, leader }: { language: Language; leader: Leader }) {
  const { openness: text } = words(language)
  const { profile } = leader
  const rows = [
    { key: text.duties, value: profile?.duties[language] ?? text.notDescribed },
    { key: text.bio, value: profile?.bio[language] ?? '' },
    { key: text.reception, value: profile?.reception[language] ?? '' },
    { key: text.phone, value: profile?.phone ? <Phone number={profile.phone} /> : '' },
  ]
  return (
    <article class="mc-leader" id={leaderAnchor(leader)}>
      <h3 class="govuk-heading-m">
        {leader.fullName}
        <span class="mc-leader__post">{leader.title[language]}</span>
      </h3>
      <SummaryList rows={rows.filter(row => row.value !== '')} />
    </article>
  )
}

function UnitList({ language, nodes }: { language: Language; nodes: readonly UnitNode[] }) {
  return (
    <ul class="mc-units">
      {nodes.map(node => (
        <li key={node.unit.slug}>
          <UnitPart language={language} node={node} />
          {node.below.length > 0 && <UnitList language={language} nodes={node.below} />}
        </li>
      ))}
    </ul>
  )
}

function UnitPart({ language, node: { unit, profile } }: { language: Language; node: UnitNode }) {
  const { openness: text } = words(language)
  return (
    <details class="mc-units__unit">
      <summary>{language === 'vi' ? unit.nameVi : unit.nameEn}</summary>
      <div class="mc-units__facts">
        <p>{profile?.duties[language] ?? text.notDescribed}</p>
        {profile && profile.reception[language] !== '' && (
          <p>
            <strong>{text.reception}:</strong> {profile.reception[language]}
          </p>
        )}
        {unit.phone !== '' && (
          <p>
            <strong>{text.unitPhone}:</strong> <Phone number={unit.phone} />
          </p>
        )}
        {unit.address !== '' && (
          <p>
            <strong>{text.address}:</strong> {unit.address}
          </p>
        )}
        <p>
          <a class="govuk-link" href={href(language, `/don-vi/${unit.slug}`)}>
            {language === 'vi' ? unit.shortNameVi : unit.shortNameEn}
          </a>
        </p>
      </div>
    </details>
  )
}
