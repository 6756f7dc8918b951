/** The parts that administrative papers share, after Decree 30/2020/ND-CP: letterhead, title, applicant, signer block. */

import { qrOf } from '#platform/qr/qr.ts'
import type {
  SlipApplicant,
  SlipHead,
  SlipLimit,
  SlipPaper,
  SlipResultWay,
  SlipSigner,
} from '../../domain/slips/slip-parts.ts'
import {
  type SlipForm,
  type SlipKind,
  type SlipSet,
  slipFormOn,
} from '../../domain/slips/slip-sets.ts'
import type { Block, Cell, Field, Paper, Run, Signature } from '../paper.ts'
import { vi } from '../slips.vi.ts'

type Frame = {
  readonly head: SlipHead
  readonly kind: SlipKind
  readonly code: string | null
  readonly blocks: readonly Block[]
  readonly orientation?: 'landscape'
  readonly titleLines?: readonly Run[]
  readonly trackingUrl?: string
}

/** Puts letterhead and title of the form in force on the slip's day before its blocks. Throws RangeError when that set has no such form. */
export function frame(slip: Frame): Paper {
  const { form, set } = formOf(slip.head, slip.kind)
  return {
    title: slip.code ? `${form.title} ${slip.code}` : form.title,
    orientation: slip.orientation ?? 'portrait',
    foot: vi.foot(form.number, set.citation, slip.code),
    blocks: [
      letterheadOf(slip.head, numberLine(slip.head.number, form)),
      titleOf(form.title, slip.titleLines ?? [], slip.trackingUrl ?? null),
      ...slip.blocks,
    ],
  }
}

function formOf(head: SlipHead, kind: SlipKind): { form: SlipForm; set: SlipSet } {
  const found = slipFormOn(head.issuedOn, kind)
  if (found.ok) return found.value
  throw new RangeError(`The ${found.error.set} has no form for ${kind}`)
}

/** Agency, nation and motto; the number's line when there is one; place and date. */
export function letterheadOf(head: SlipHead, number: string | null): Block {
  return {
    kind: 'letterhead',
    parent: head.agency.parent && vi.agencyLine(head.agency.parent),
    agency: vi.agencyLine(head.agency.name),
    number,
    nation: vi.nation,
    motto: vi.motto,
    placeAndDate: vi.placeAndDate(head.agency.place, head.issuedOn),
  }
}

function numberLine(number: string | null, { sign, registered }: SlipForm): string | null {
  if (!number && !sign && !registered) return null
  const running = number ?? '………'
  return vi.number(sign && !running.includes('/') ? `${running}/${sign}` : running)
}

/** A centred title in capitals with lines below it, and a QR beside it when there is an address. */
export function titleOf(text: string, lines: readonly Run[], url: string | null): Block {
  return {
    kind: 'title',
    text: text.toLocaleUpperCase('vi'),
    lines,
    qr: url ? { symbol: qrOf(url), caption: vi.scanToTrack } : null,
  }
}

/** One line with one label and its value. */
export function field(label: string, value: string | null, strong?: true): Block {
  return { kind: 'fields', fields: [strong ? { label, value, strong } : { label, value }] }
}

/** One line with several labels. */
export function fields(...all: readonly Field[]): Block {
  return { kind: 'fields', fields: all }
}

/** A paragraph. */
export function text(words: string, style: Omit<Run, 'text'> = {}): Block {
  return { kind: 'text', runs: [{ text: words, ...style }], align: 'justify' }
}

/** Name, address, phone, e-mail and number of whoever brought the dossier. */
export function applicantBlocks(label: string, applicant: SlipApplicant): Block[] {
  return [
    field(label, applicant.name, true),
    field(vi.address, applicant.address),
    fields(
      { label: vi.phone, value: applicant.phone },
      { label: vi.email, value: applicant.email },
    ),
    field(vi.identityNumber, applicant.identityNumber),
  ]
}

/** The table of papers with the count of each form. */
export function papersTable(caption: string, papers: readonly SlipPaper[]): Block {
  const words = vi.papers
  if (papers.length === 0) return text(words.noPapers)
  const counts = ['originals', 'certifiedCopies', 'photocopies'] as const
  return {
    kind: 'table',
    caption,
    columns: [
      { width: 10, align: 'center' },
      { width: 'fill' },
      { width: 22, align: 'center' },
      { width: 33, align: 'center' },
      { width: 22, align: 'center' },
    ],
    head: [
      [
        { text: words.no, rows: 2 },
        { text: words.name, rows: 2 },
        { text: words.count, columns: 3 },
      ],
      [{ text: words.originals }, { text: words.certified }, { text: words.photocopies }],
    ],
    rows: papers.map((paper, index): Cell[] => [
      { text: String(index + 1) },
      { text: paper.name },
      ...counts.map(count => ({ text: paper[count] > 0 ? String(paper[count]) : '' })),
    ]),
  }
}

/** A statutory time in words. */
export function limitText(limit: SlipLimit): string {
  return vi.limitOf[limit.unit](limit.amount)
}

/** How and where the result is received. */
export function resultText(result: SlipResultWay, oneStopUnit: string): string {
  if (result.way === 'counter') return vi.resultWay.counter(result.place ?? oneStopUnit)
  return vi.resultWay[result.way](result.place)
}

/** Someone who signs with the full name. */
export function signature(post: string, name: string | null): Signature {
  return { authority: null, post, hint: vi.signHere, name }
}

/** The block at the end of a letter: recipients on the left, the signer on the right. */
export function letterEnd(copiesTo: readonly string[], signer: SlipSigner): Block {
  return {
    kind: 'signatures',
    recipients: { title: vi.recipients, lines: [vi.asAbove, ...copiesTo, vi.filed] },
    blocks: [
      {
        authority: signer.authority?.toLocaleUpperCase('vi') ?? null,
        post: signer.post.toLocaleUpperCase('vi'),
        hint: vi.signAndSeal,
        name: signer.name,
      },
    ],
  }
}

/** Reasons: one as a paragraph, several as a numbered list. */
export function reasonsBlock(reasons: readonly string[]): Block {
  const [only] = reasons
  if (only !== undefined && reasons.length === 1) return text(only)
  return { kind: 'items', numbered: true, items: reasons.map(reason => ({ text: reason })) }
}
