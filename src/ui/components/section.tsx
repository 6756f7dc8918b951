import type { ComponentChildren } from 'preact'

export type SectionProps = {
  title: string
  id?: string | undefined
  /** Where all of it is. */
  more?: { text: string; href: string } | undefined
  children: ComponentChildren
}

/** A titled part of a page, with the gold stroke over its heading. */
export function Section({ title, id, more, children }: SectionProps) {
  return (
    <section class="mc-section" id={id}>
      <div class="mc-section__head">
        <h2 class="mc-section__title">{title}</h2>
        {more && (
          <a class="govuk-link mc-section__more" href={more.href}>
            {more.text}
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
