/** All that the tracking page prints, made from the dossier. */
import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { writeSize } from '#kernel/number-text.ts'
import type { Tone } from '#ui/components/tag.tsx'
import type { TimelineStep } from '#ui/components/timeline.tsx'
import type { TrackingView } from '../../use-cases/find-tracked.ts'
import { words } from '../../words.ts'
import { applicantSlipLinks, type SlipLink } from '../slips/slip-addresses.ts'
import {
  countText,
  type EndPart,
  endPart,
  factRows,
  type Row,
  resultRows,
  type SupplementPart,
  supplementPart,
} from './dossier-rows.ts'
import { type DueAccount, dueAccountOf } from './due-account.ts'
import { type Next, nextOf } from './next-of.ts'
import { STATE_TONES } from './state-tones.ts'
import { timelineOf } from './timeline-of.ts'
import { ratingHref, trackedHref } from './track-path.ts'

/** A file that the applicant sent. */
export type SentFileRow = {
  readonly id: string
  readonly name: string
  readonly size: string
  readonly added: string
  readonly sha256: string
}

/** What the page prints. */
export type TrackingModel = {
  readonly language: Language
  readonly code: string
  readonly procedure: string
  readonly state: string
  readonly tone: Tone
  readonly next: Next
  /** What the applicant can do, as addresses; undefined when it is not to be done. */
  readonly links: {
    readonly supplement: string | undefined
    readonly download: string | undefined
    readonly withdraw: string | undefined
    readonly way: string | undefined
    readonly rateSubmission: string
    readonly rateReturn: string | undefined
  }
  /** The download counts as the return of the result. */
  readonly downloadReturns: boolean
  readonly returned: boolean
  readonly due: DueAccount | undefined
  readonly steps: readonly TimelineStep[]
  readonly supplement: SupplementPart | undefined
  readonly end: EndPart | undefined
  readonly result: readonly Row[]
  readonly facts: readonly Row[]
  readonly files: readonly SentFileRow[]
  readonly papers: readonly { readonly name: string; readonly count: string }[]
  readonly slips: readonly SlipLink[]
}

/** Makes the model for whoever holds the token. */
export function trackingModel(
  view: TrackingView,
  reader: { readonly language: Language; readonly token: string; readonly now: Instant },
): TrackingModel {
  const { language } = reader
  const { dossier } = view.facts
  return {
    language,
    code: dossier.code,
    procedure: view.version.name[language],
    state: words(language).states[dossier.state],
    tone: view.late && dossier.resolvedAt === null ? 'late' : STATE_TONES[dossier.state],
    next: nextOf(view, language, reader.now),
    links: linksOf(view, reader),
    downloadReturns: view.asked === 'download_result',
    returned: dossier.state === 'returned',
    due: dueAccountOf(view, language),
    steps: timelineOf(view, language),
    supplement: supplementPart(view, language),
    end: endPart(view, language),
    result: resultRows(view, language),
    facts: factRows(view, language),
    files: view.files
      .filter(file => file.purpose !== 'result')
      .map(({ id, name, size, addedAt, sha256 }) => ({
        ...{ id, name, sha256 },
        size: writeSize(language, size),
        added: writeMoment(addedAt),
      })),
    papers: view.papers.map(paper => ({ name: paper.name, count: countText(paper, language) })),
    slips: applicantSlipLinks(language, view.facts, reader.token),
  }
}

function linksOf(
  view: TrackingView,
  { language, token }: { readonly language: Language; readonly token: string },
): TrackingModel['links'] {
  const to = (part: string) => trackedHref(language, token, part)
  const { state } = view.facts.dossier
  const isReady = state === 'resolved' || state === 'returned'
  const hasFile = view.facts.result?.storedFileId != null
  return {
    supplement: view.asked === 'supplement' ? to('/bo-sung') : undefined,
    download: isReady && hasFile ? to('/ket-qua') : undefined,
    withdraw: view.mayWithdraw ? to('/rut') : undefined,
    way: view.mayChooseWay ? to('/cach-nhan') : undefined,
    rateSubmission: ratingHref(language, 'nop', token),
    rateReturn: state === 'returned' ? ratingHref(language, 'tra', token) : undefined,
  }
}
