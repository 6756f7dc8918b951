import { href, type Language } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import { Prose } from '#ui/components/prose.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'

type Part = { title: string; lines: readonly string[] }

type TextPageProps = {
  title: string
  lead: string
  notice?: string | undefined
  parts: readonly Part[]
  link?: { text: string; href: string } | undefined
}

function TextPage({ title, lead, notice, parts, link }: TextPageProps) {
  return (
    <PublicLayout title={title} description={lead}>
      <h1 class="govuk-heading-xl">{title}</h1>
      <p class="mc-lead">{lead}</p>
      {notice && (
        <div class="mc-read">
          <Notification tone="info" title={notice} />
        </div>
      )}
      <Prose>
        {parts.flatMap(part => [
          <h2 key={part.title}>{part.title}</h2>,
          <ul key={`${part.title}-lines`}>
            {part.lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>,
        ])}
        {link && (
          <p>
            <a href={link.href}>{link.text}</a>
          </p>
        )}
      </Prose>
    </PublicLayout>
  )
}

/** `/gioi-thieu` */
export function AboutPage(props: { language: Language; siteName: string; isDemo: boolean }) {
  const { about: text } = words(props.language)
  return (
    <TextPage
      title={text.title}
      lead={text.lead(props.siteName)}
      notice={props.isDemo ? text.demo : undefined}
      parts={text.parts}
      link={{ text: text.units, href: href(props.language, '/don-vi') }}
    />
  )
}

/** `/tro-giup-tiep-can` */
export function AccessibilityPage({ language }: { language: Language }) {
  const { accessibility: text } = words(language)
  return <TextPage title={text.title} lead={text.lead} parts={text.parts} />
}
