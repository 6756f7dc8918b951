import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Tone } from '#ui/index.ts'
import type { State } from '../../domain/states.ts'
import type { NamedDossier } from '../../use-cases/list-dossiers.ts'
import { words } from '../../words.ts'
import { dossierHref } from './work-addresses.ts'

/** What the page of a search prints; no rows when nothing could be looked for. */
export type FoundModel = {
  readonly language: Language
  readonly text: string
  readonly count: string | undefined
  readonly rows:
    | readonly {
        readonly id: string
        readonly code: string
        readonly href: string
        readonly procedure: string
        readonly applicant: string
        readonly state: string
        readonly tone: Tone
        readonly submitted: string
        readonly due: string
      }[]
    | undefined
}

/** As many rows as a search gives at most: there may be more. */
const MOST_ROWS = 50

const TONES: Readonly<Record<State, Tone>> = {
  submitted: 'gold',
  received: 'active',
  not_received: 'neutral',
  in_progress: 'active',
  awaiting_supplement: 'waiting',
  awaiting_payment: 'waiting',
  withdrawal_requested: 'waiting',
  stopped: 'neutral',
  resolved: 'done',
  returned: 'done',
}

/** The colour of a state's tag. */
export function toneOf(state: State): Tone {
  return TONES[state]
}

/** The page's model. */
export function foundModel(facts: {
  readonly language: Language
  readonly now: Instant
  readonly text: string
  readonly rows: readonly NamedDossier[] | undefined
}): FoundModel {
  const { language, text, rows } = facts
  const say = words(language)
  const { found, foundMany } = say.work.search
  const tell = rows?.length === MOST_ROWS ? foundMany : found
  return {
    ...{ language, text },
    count: rows === undefined || rows.length === 0 ? undefined : tell(rows.length),
    rows: rows?.map(row => ({
      id: row.dossierId,
      code: row.code,
      href: dossierHref(language, row.dossierId),
      procedure: row.procedureName[language],
      applicant: row.applicantName,
      state: say.states[row.state],
      tone: toneOf(row.state),
      submitted: writeDay(dateInVietNam(row.submittedAt)),
      due: row.dueAt === null ? say.work.list.notReceived : writeDay(dateInVietNam(row.dueAt)),
    })),
  }
}
