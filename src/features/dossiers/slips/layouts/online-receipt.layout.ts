import { dateInVietNam } from '#kernel/instant.ts'
import type { OnlineReceipt } from '../../domain/slips/online-receipt.ts'
import type { Block, Field, Paper } from '../paper.ts'
import { en } from '../slips.en.ts'
import { vi } from '../slips.vi.ts'
import { limitText, resultText, text, titleOf } from './parts.ts'

const words = vi.online

/** What a resident gets for an online submission: code, files with their hashes, what happens next, QR. */
export function onlineReceiptPaper(receipt: OnlineReceipt): Paper {
  const glossed = receipt.language === 'en'
  return {
    title: `${words.title} ${receipt.code}`,
    orientation: 'portrait',
    foot: words.foot(receipt.code),
    blocks: [
      {
        kind: 'letterhead',
        parent: receipt.agency.parent && vi.agencyLine(receipt.agency.parent),
        agency: vi.agencyLine(receipt.agency.name),
        number: null,
        nation: vi.nation,
        motto: vi.motto,
        placeAndDate: vi.placeAndDate(receipt.agency.place, dateInVietNam(receipt.submittedAt)),
      },
      titleOf(
        words.title,
        [
          ...(glossed ? [{ text: en.title, italic: true as const }] : []),
          { text: vi.codeLine(receipt.code), bold: true },
        ],
        receipt.trackingUrl,
      ),
      ...details(receipt, glossed),
      heading(words.filesHeading, glossed ? en.filesHeading : null),
      filesBlock(receipt.files),
      text(words.hashNote, { italic: true }),
      heading(words.nextHeading, glossed ? en.nextHeading : null),
      nextSteps(receipt, glossed),
      text(words.notReceipt, { italic: true }),
      ...(glossed ? [text(en.notReceipt, { italic: true })] : []),
    ],
  }
}

function details(receipt: OnlineReceipt, glossed: boolean): Block[] {
  const { applicant } = receipt
  const line = (label: string, value: string | null, gloss: string, strong?: true): Field => ({
    label,
    value,
    ...(strong && { strong }),
    ...(glossed && { gloss }),
  })
  const phone = line(vi.phone, applicant.phone, en.phone)
  const email = line(vi.email, applicant.email, en.email)
  const lines: Field[][] = [
    [line(words.submitter, applicant.name, en.submitter, true)],
    [line(vi.identityNumber, applicant.identityNumber, en.identityNumber)],
    [line(vi.address, applicant.address, en.address)],
    ...(glossed ? [[phone], [email]] : [[phone, email]]),
    [line(words.procedure, receipt.procedure, en.procedure, true)],
    [line(words.submittedAt, vi.moment(receipt.submittedAt), en.submittedAt)],
  ]
  return lines.map(fields => ({ kind: 'fields', fields }))
}

function heading(words: string, gloss: string | null): Block {
  return gloss ? { kind: 'heading', text: words, gloss } : { kind: 'heading', text: words }
}

function filesBlock(files: OnlineReceipt['files']): Block {
  if (files.length === 0) return text(words.noFiles)
  return {
    kind: 'table',
    caption: words.files.caption,
    columns: [
      { width: 10, align: 'center' },
      { width: 'fill' },
      { width: 22, align: 'right' },
      { width: 62 },
    ],
    head: [
      [
        { text: words.files.no },
        { text: words.files.paper },
        { text: words.files.size },
        { text: words.files.hash },
      ],
    ],
    rows: files.map((file, index) => [
      { text: String(index + 1) },
      { text: `${file.paper}\n${file.fileName}` },
      { text: vi.bytes(file.size) },
      { text: file.sha256, code: true },
    ]),
  }
}

function nextSteps(receipt: OnlineReceipt, glossed: boolean): Block {
  const { next } = words
  const steps: [string, string][] = [
    [next.takeIn(receipt.takeInBy), en.takeIn],
    [
      next.receipt(limitText(receipt.limit)),
      en.receipt(en.limitOf[receipt.limit.unit](receipt.limit.amount)),
    ],
    [next.track(receipt.code), en.track],
    [
      next.result(resultText(receipt.result, receipt.agency.oneStopUnit)),
      en.result[receipt.result.way],
    ],
    ...(receipt.ratingUrl ? [[next.rate(receipt.ratingUrl), en.rate] as [string, string]] : []),
  ]
  return {
    kind: 'items',
    numbered: true,
    items: steps.map(([step, gloss]) => (glossed ? { text: step, gloss } : { text: step })),
  }
}
