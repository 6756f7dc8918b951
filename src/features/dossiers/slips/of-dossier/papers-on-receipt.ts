/** The papers that slip 01 lists: what was there when the dossier was received, however often the slip is printed. */
import type { ProcedureVersion } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import { OTHER_PAPER } from '../../domain/dossier.ts'
import type { SlipPaper } from '../../domain/slips/slip-parts.ts'
import { vi } from '../slips.vi.ts'

type Form = Pick<ProcedureVersion, 'form'>

type File = { readonly purpose: string; readonly field: string; readonly addedAt: Instant }

type HandedIn = {
  readonly papers: readonly (SlipPaper & { readonly addedAt: Instant })[]
  readonly files: readonly File[]
}

/** Those handed in at the counter, then those that came as files. None before receipt. */
export function papersOnReceipt(
  version: Form,
  { papers, files }: HandedIn,
  receivedAt: Instant | null,
): SlipPaper[] {
  if (receivedAt === null) return []
  const wasThere = ({ addedAt }: { addedAt: Instant }) => addedAt <= receivedAt
  return [...papers.filter(wasThere), ...electronicPapers(version, files.filter(wasThere))]
}

/** One line for each question or supplemented paper, with the number of its files, as copies. */
function electronicPapers(version: Form, files: readonly File[]): SlipPaper[] {
  const sent = files.filter(file => file.purpose !== 'result')
  return [...new Set(sent.map(nameOf))].map(name => ({
    name: vi.electronic(name),
    originals: 0,
    certifiedCopies: 0,
    photocopies: sent.filter(file => nameOf(file) === name).length,
  }))

  function nameOf({ purpose, field }: File): string {
    if (purpose === 'supplement') return field === OTHER_PAPER ? vi.paperWithoutName : field
    return labelOf(version, field) ?? vi.paperWithoutName
  }
}

function labelOf(version: Form, field: string): string | undefined {
  const questions = version.form.sections
    .flatMap(section => section.pages)
    .flatMap(page => page.questions)
  return questions.find(question => question.key === field)?.label.vi
}
