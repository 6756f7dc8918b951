import { phoneText } from '#kernel/contact.ts'
import { writeDay } from '#kernel/day-text.ts'
import { href, type Language, type Localised, markOf } from '#kernel/language.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { OfficerOnDuty } from '../domain/officer.ts'
import type { UnitProfile } from '../domain/profile.ts'
import type { Unit } from '../domain/unit.ts'
import type { OtherSite } from '../use-cases/list-other-sites.ts'
import { words } from '../words.ts'

export type UnitPageProps = {
  language: Language
  unit: Unit
  parent: Unit | undefined
  below: readonly Unit[]
  heads: readonly OfficerOnDuty[]
  deputies: readonly OfficerOnDuty[]
  successors: readonly Unit[]
  predecessors: readonly Unit[]
  hasEnded: boolean
  /** What it does and when it receives people. */
  profile: Pick<UnitProfile, 'duties' | 'reception'> | undefined
  /** The site of its own that it has. */
  site: Pick<OtherSite, 'name' | 'origin'> | undefined
}

/** `/don-vi/:slug`: what a unit does, where it is, who heads it, what it came from. */
export function UnitPage(props: UnitPageProps) {
  const { language, unit } = props
  const { units: text } = words(language)
  const name = language === 'vi' ? unit.nameVi : unit.nameEn
  return (
    <PublicLayout
      title={name}
      section={href(language, '/don-vi')}
      before={<Breadcrumbs items={[{ text: text.title, href: href(language, '/don-vi') }]} />}
    >
      <h1 class="govuk-heading-l">{name}</h1>
      {props.hasEnded && unit.validTo && (
        <Notification tone="warning" title={text.ended(writeDay(unit.validTo))} />
      )}
      <SummaryList rows={factsOf(props)} />
    </PublicLayout>
  )
}

function factsOf({ language, unit, ...props }: UnitPageProps) {
  const { units: text, openness } = words(language)
  const rows = [
    { key: openness.duties, ...said(language, props.profile?.duties) },
    { key: text.address, value: unit.address },
    {
      key: text.phone,
      value: unit.phone && (
        <a class="govuk-link" href={`tel:${unit.phone}`}>
          {phoneText(unit.phone)}
        </a>
      ),
    },
    {
      key: text.email,
      value: unit.email && (
        <a class="govuk-link" href={`mailto:${unit.email}`}>
          {unit.email}
        </a>
      ),
    },
    { key: openness.reception, ...said(language, props.profile?.reception) },
    {
      key: text.site,
      value: props.site && (
        <a class="govuk-link" href={props.site.origin + href(language, '/')}>
          {props.site.name[language]}
        </a>
      ),
    },
    { key: text.head, value: peopleOf(language, props.heads) },
    { key: text.deputies, value: peopleOf(language, props.deputies) },
    {
      key: text.parent,
      value: props.parent && <UnitLinks units={[props.parent]} language={language} />,
    },
    {
      key: text.below,
      value: props.below.length > 0 && <UnitLinks units={props.below} language={language} />,
    },
    {
      key: text.successors,
      value: props.successors.length > 0 && (
        <UnitLinks units={props.successors} language={language} />
      ),
    },
    {
      key: text.predecessors,
      value: props.predecessors.length > 0 && (
        <UnitLinks units={props.predecessors} language={language} />
      ),
    },
    {
      key: text.figures,
      value: (
        <a class="govuk-link" href={href(language, `/ket-qua-phuc-vu/don-vi/${unit.slug}`)}>
          {text.figuresLink}
        </a>
      ),
    },
    { key: text.agencyCode, value: unit.agencyCode },
    { key: text.since, value: writeDay(unit.validFrom) },
  ]
  return rows.filter(row => row.value !== '' && row.value !== false && row.value !== undefined)
}

function said(language: Language, about: Localised | undefined) {
  if (about === undefined || about[language] === '') return { value: false }
  return {
    value: <span class="mc-said">{about[language]}</span>,
    valueLang: markOf(language, about),
  }
}

function peopleOf(language: Language, people: readonly OfficerOnDuty[]) {
  if (people.length === 0) return false
  return people.map(({ id, fullName, titleVi, titleEn }) => (
    <div key={id}>
      {fullName}
      <span class="mc-muted"> – {language === 'vi' ? titleVi : titleEn}</span>
    </div>
  ))
}

function UnitLinks({ units, language }: { units: readonly Unit[]; language: Language }) {
  return (
    <>
      {units.map(unit => (
        <div key={unit.slug}>
          <a class="govuk-link" href={href(language, `/don-vi/${unit.slug}`)}>
            {language === 'vi' ? unit.nameVi : unit.nameEn}
          </a>
        </div>
      ))}
    </>
  )
}
