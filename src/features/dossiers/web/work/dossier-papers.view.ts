import { summaryOf } from '#features/procedures'
import { phoneText } from '#kernel/contact.ts'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { writeSize } from '#kernel/number-text.ts'
import type { SummaryRow } from '#ui/index.ts'
import type { DossierView } from '../../use-cases/find-dossier.ts'
import type { Names } from './dossier-names.ts'
import { dossierHref } from './work-addresses.ts'

/** A file of the dossier, to look at and to keep. */
export type FileModel = {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly href: string
  readonly downloadHref: string
}

/** What the applicant is, said and handed in. */
export type PapersModel = {
  readonly applicant: readonly SummaryRow[]
  readonly answers: readonly {
    readonly key: string
    readonly title: string
    readonly rows: readonly { readonly key: string; readonly lines: readonly string[] }[]
  }[]
  readonly papers: DossierView['papers']
  readonly files: readonly FileModel[]
}

/** The model of what came from the applicant. */
export function papersModel(view: DossierView, names: Names): PapersModel {
  return {
    applicant: applicantRows(view, names),
    answers: answerSections(view, names),
    papers: view.papers,
    files: view.files.map(file => {
      const href = dossierHref(names.language, view.facts.dossier.id, `/tep/${file.sha256}`)
      const what = names.text.filePurpose[file.purpose]
      return {
        id: file.id,
        name: file.name,
        about: [what, writeSize(names.language, file.size), names.moment(file.addedAt)].join(' · '),
        href,
        downloadHref: `${href}?tai=1`,
      }
    }),
  }
}

function applicantRows({ applicant }: DossierView, { text }: Names): SummaryRow[] {
  const say = text.applicantFields
  const rows = [
    { key: applicant.kind === 'person' ? say.name : say.organisation, value: applicant.name },
    { key: say.submitter, value: applicant.submitterName },
    { key: say.identityNumber, value: applicant.identityNumber },
    { key: say.phone, value: applicant.phone && phoneText(applicant.phone) },
    { key: say.email, value: applicant.email },
    { key: say.address, value: applicant.address },
    { key: say.birthDate, value: applicant.birthDate && writeDay(applicant.birthDate) },
  ]
  return rows.flatMap(({ key, value }) => (value ? [{ key, value }] : []))
}

// A walk-in may have no answers: then there is nothing to print.
function answerSections(view: DossierView, names: Names): PapersModel['answers'] {
  if (Object.keys(view.answers).length === 0) return []
  const { form } = view.version
  const on = dateInVietNam(view.facts.dossier.submittedAt)
  return summaryOf(form, view.answers, names.language, on).map(section => ({
    key: section.key,
    title: section.title,
    rows: section.rows.map(row => ({ key: row.label, lines: row.lines })),
  }))
}
