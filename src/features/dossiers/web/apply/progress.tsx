import { type Page, visiblePages } from '#features/procedures'
import { ProgressSteps } from '#ui/index.ts'
import { words } from '../../words.ts'
import type { OpenDraft } from './open-draft.ts'

/** Where one is: the sections of the form that show, and the check at the end. */
export function Progress({ draft, today, language, page }: OpenDraft & { page?: Page }) {
  const shown = visiblePages(draft.version.form, draft.answers, today)
  const sections = [...new Set(shown.map(each => each.section))]
  const here = shown.find(each => each.page.key === page?.key)?.section
  return (
    <ProgressSteps
      steps={[
        ...sections.map(section => section.title[language]),
        words(language).apply.step.checkStep,
      ]}
      current={here === undefined ? sections.length + 1 : sections.indexOf(here) + 1}
    />
  )
}
