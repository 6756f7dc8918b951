/** Papers that came as files: listed on the receipt as copies, named by the question that asked for them. */
import type { ProcedureVersion } from '#features/procedures'
import type { SlipPaper } from '../../domain/slips/slip-parts.ts'
import { vi } from '../slips.vi.ts'

type FileOfPaper = { readonly purpose: string; readonly field: string }

/** One line for each question, with the number of files that answer it. */
export function electronicPapers(
  version: Pick<ProcedureVersion, 'form'>,
  files: readonly FileOfPaper[],
): SlipPaper[] {
  const sent = files.filter(file => file.purpose === 'application')
  return [...new Set(sent.map(file => file.field))].map(field => ({
    name: vi.electronic(labelOf(version, field) ?? vi.paperWithoutName),
    originals: 0,
    certifiedCopies: 0,
    photocopies: sent.filter(file => file.field === field).length,
  }))
}

function labelOf(version: Pick<ProcedureVersion, 'form'>, field: string): string | undefined {
  const questions = version.form.sections
    .flatMap(section => section.pages)
    .flatMap(page => page.questions)
  return questions.find(question => question.key === field)?.label.vi
}
