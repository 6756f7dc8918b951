import { HtmlValidate } from 'html-validate'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { stopPrintingPdf } from '#platform/pdf/print-pdf.ts'
import { bothCopies, type Slip } from '../domain/slips/slip.ts'
import { SLIP_KINDS, type SlipKind, slipFormOn } from '../domain/slips/slip-sets.ts'
import { PapersView } from './paper.view.tsx'
import { paperOf } from './paper-of.ts'
import { printSlips, slipFileName } from './print-slips.ts'
import * as samples from './slip-samples.vi.ts'
import { vi } from './slips.vi.ts'

const OLD = '2025-06-30'
const NEW = '2026-11-30'

const SAMPLES = {
  receipt: samples.sampleReceipt,
  supplement_request: samples.sampleSupplementRequest,
  refusal: samples.sampleRefusal,
  apology: samples.sampleApology,
  extension_request: samples.sampleExtensionRequest,
  stop_notice: samples.sampleStopNotice,
  process_control: samples.sampleProcessControl,
  register: samples.sampleRegister,
} as const satisfies Record<SlipKind, (on: string) => Slip>

const statutory = SLIP_KINDS.flatMap(kind =>
  [OLD, NEW].flatMap(day =>
    slipFormOn(plainDate(day), kind).ok ? [[kind, day, SAMPLES[kind](day)] as const] : [],
  ),
)
const all: readonly (readonly [string, string, Slip])[] = [
  ...statutory,
  ['hand-over note', NEW, samples.sampleHandOver(NEW)],
  ['online receipt', 'vi', samples.sampleOnlineReceipt('vi')],
  ['online receipt', 'en', samples.sampleOnlineReceipt('en')],
]

afterAll(stopPrintingPdf)

/** Without blanks and case: a PDF has line ends where a line is full, and capitals in letterheads. */
const squash = (text: string) => text.replace(/\s+/g, '').toLocaleUpperCase('vi')

function html(...slips: Slip[]): string {
  return renderToString(h(PapersView, { papers: slips.map(paperOf) }))
}

function htmlText(...slips: Slip[]): string {
  return html(...slips)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
}

async function pdfPages(...slips: Slip[]): Promise<string[]> {
  const proxy = await getDocumentProxy(await printSlips(slips))
  return (await extractText(proxy, { mergePages: false })).text
}

const pdfText = async (...slips: Slip[]) => (await pdfPages(...slips)).join('\n')

const WORDS: Readonly<Record<string, string>> = {
  given: vi.copy.given,
  kept: vi.copy.kept,
  early: vi.outcome.early,
  on_time: vi.outcome.on_time,
  late: vi.outcome.late,
}

/** Fields that choose something else that is printed, or that stand in the QR. */
const NOT_WORDS = new Set(['kind', 'language', 'way', 'unit', 'returnedBy', 'trackingUrl', 'size'])

/** Only the slips of the counter speak in the name of the one-stop unit. */
function isPrinted(key: string, slip: Slip): boolean {
  if (key === 'oneStopUnit') return slip.kind === 'receipt' || slip.kind === 'refusal'
  return !NOT_WORDS.has(key)
}

/** Every value that the model holds, in the words in which it must be on the paper. */
function expectedWords(slip: Slip, value: unknown = slip): string[] {
  if (value === null || value === undefined) return []
  if (value instanceof Date) return [vi.moment(value)]
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
      const day = plainDate(value)
      return slip.kind === 'register' && value !== slip.head.issuedOn
        ? [vi.shortDay(day)]
        : [vi.longDay(day)]
    }
    return [WORDS[value] ?? value]
  }
  return Object.entries(value)
    .filter(([key]) => isPrinted(key, slip))
    .flatMap(([key, inner]) =>
      key === 'decidedOn' ? [vi.shortDay(inner as never)] : expectedWords(slip, inner),
    )
}

function missing(slip: Slip, text: string): string[] {
  const squashed = squash(text)
  return expectedWords(slip).filter(words => !squashed.includes(squash(words)))
}

describe.each(all)('%s (%s)', (_kind, _day, slip) => {
  test('shows every field of its model on the page', () => {
    expect(expectedWords(slip).length).toBeGreaterThan(10)
    expect(missing(slip, htmlText(slip))).toEqual([])
  })

  test('shows every field of its model in the PDF, as text that can be searched', async () => {
    const text = await pdfText(slip)
    expect(missing(slip, text)).toEqual([])
    expect(text.replace(/\s+/g, ' ')).toContain('Nguyễn Thị Hường')
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(text.replace(/\s+/g, ' ')).toContain('Độc lập - Tự do - Hạnh phúc')
  })

  test('is valid HTML without style or script of its own', async () => {
    const page = `<!DOCTYPE html><html lang="vi"><head><title>Slip</title></head><body><main>${html(slip)}</main></body></html>`
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'void-style': 'off' },
    }).validateString(page)
    expect(
      report.results.flatMap(result => result.messages.map(m => `${m.ruleId}: ${m.message}`)),
    ).toEqual([])
    expect(page).not.toMatch(/ style=|<script|data:/)
  })
})

describe('a statutory slip', () => {
  test.each(statutory)('%s of %s names its form and its circular', (kind, day, slip) => {
    const found = slipFormOn(plainDate(day), kind)
    if (!found.ok) throw new Error('no such form')
    const { form, set } = found.value
    const text = htmlText(slip)
    expect(text).toContain(form.title.toLocaleUpperCase('vi'))
    expect(text).toContain(`Mẫu số ${form.number} – ${set.citation}`)
  })

  test('cannot be made by a set that does not have it', () => {
    expect(() => paperOf(samples.sampleApology(NEW))).toThrow(RangeError)
    expect(() => paperOf(samples.sampleStopNotice(OLD))).toThrow(RangeError)
  })

  test('has the sign of its form after the running number', () => {
    expect(htmlText(samples.sampleSupplementRequest(NEW))).toContain('Số: 88/HDHS')
    expect(htmlText(samples.sampleRefusal(NEW))).toContain('Số: 15/TC-MC')
  })

  test('leaves a dotted line, never a word of the machine, where something is not known', async () => {
    const slip: Slip = {
      ...samples.sampleReceipt(NEW),
      book: null,
      numberInBook: null,
      owner: null,
      fee: null,
      secondStage: null,
      submitterName: null,
      receiverName: null,
      applicant: { name: 'Lý Ân', address: null, phone: null, email: null, identityNumber: null },
    }
    const texts = [htmlText(slip), await pdfText(slip)]
    for (const text of texts) {
      expect(text).not.toMatch(/null|undefined|NaN|\[object/)
      expect(text).toContain(vi.address)
      expect(text).toContain(vi.noFee)
    }
    expect(html(slip)).toContain(`<dt>${vi.address}:</dt><dd></dd>`)
  })

  test('is in NFC whatever was typed, and holds no control or direction mark', async () => {
    const sample = samples.sampleReceipt(NEW)
    const name = `${'Đặng Thế Nghĩa'.normalize('NFD')}\u0000\u202e\u200b`
    const slip: Slip = { ...sample, applicant: { ...sample.applicant, name } }
    const texts = [htmlText(slip), await pdfText(slip)]
    for (const text of texts) {
      expect(text).toContain('Đặng Thế Nghĩa')
      expect(text).toBe(text.normalize('NFC'))
      for (const mark of ['\u0000', '\u202e', '\u200b']) expect(text).not.toContain(mark)
    }
  })

  test('survives emoji, half a character, markup and a text of pages without a blank', async () => {
    const sample = samples.sampleRefusal(NEW)
    const reasons = ['😀 漢字 \ud800 <b>"&amp;', 'Ặ'.repeat(9000), 'lý do dài '.repeat(900)]
    const pages = await pdfPages({ ...sample, reasons })
    expect(pages.length).toBeGreaterThan(3)
    expect(squash(pages.join(''))).toContain(squash('lý do dài '.repeat(3)))
    expect(html({ ...sample, reasons })).not.toContain('<b>')
  })

  test('of the same facts is the same file, byte for byte', async () => {
    const once = await printSlips([samples.sampleReceipt(NEW)])
    const again = await printSlips([samples.sampleReceipt(NEW)])
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true)
  })

  test('has a file name without anything personal', () => {
    expect(statutory.map(([, day, slip]) => `${day} ${slipFileName(slip)}`)).toContain(
      `${NEW} H29.765-261124-0001-mau-01.pdf`,
    )
    for (const [, , slip] of all) expect(slipFileName(slip)).toMatch(/^[A-Za-z0-9.-]+\.pdf$/)
  })
})

describe('a receipt', () => {
  test('comes in two copies, one for the applicant and one for the file, each from a new page', async () => {
    const pages = await pdfPages(...bothCopies(samples.sampleReceipt(NEW)))
    const first = (words: string) => pages.findIndex(page => page.includes(words))
    expect(first(vi.copy.given)).toBe(0)
    expect(first(vi.copy.kept)).toBeGreaterThan(0)
    expect(pages[first(vi.copy.kept)]).toContain(vi.nation)
  })

  test('shows the tracking address as a QR with a name for those who cannot see it', () => {
    const slip = samples.sampleReceipt(NEW)
    expect(html(slip)).toContain(`role="img" aria-label="QR: ${slip.trackingUrl}"`)
    expect(html(slip)).toMatch(/<path d="M0 0h7v1h-7z/)
  })
})

describe('the register', () => {
  test('repeats its heading on every page and numbers the pages from the second on', async () => {
    const pages = await pdfPages(samples.sampleRegister(NEW, 60))
    expect(pages.length).toBeGreaterThan(5)
    const lined = pages.filter(page => /H29\.765-261124-\d{4}/.test(page))
    for (const page of lined) expect(squash(page)).toContain(squash(vi.register.forwarded))
    const numbers = pages.map(page => /^(\d+)$/m.exec(page.replace(/^\d+ H29.*$/gm, ''))?.[1])
    expect(numbers).toEqual([undefined, ...pages.slice(1).map((_, index) => String(index + 2))])
  })

  test('keeps every line, in order, none split over two pages', async () => {
    const codes = (await pdfText(samples.sampleRegister(NEW, 60))).match(/H29\.765-261124-\d{4}/g)
    expect(codes).toEqual(
      Array.from({ length: 60 }, (_, i) => `H29.765-261124-${String(i + 1).padStart(4, '0')}`),
    )
  })

  test('without dossiers says so', () => {
    expect(htmlText(samples.sampleRegister(NEW, 0))).toContain(vi.register.empty)
  })
})

describe('the receipt of an online submission', () => {
  test('has an English gloss when the language is English, and none in Vietnamese', async () => {
    const [vietnamese, english] = [
      samples.sampleOnlineReceipt('vi'),
      samples.sampleOnlineReceipt('en'),
    ]
    expect(html(vietnamese)).not.toContain('lang="en"')
    expect(html(english)).toContain('<span class="slip__gloss" lang="en">(Procedure)</span>')
    expect(await pdfText(english)).toContain('What happens next')
    expect(await pdfText(vietnamese)).not.toContain('What happens next')
  })

  test('without files says so instead of an empty table', () => {
    const bare = { ...samples.sampleOnlineReceipt('vi'), files: [] }
    expect(htmlText(bare)).toContain(vi.online.noFiles)
    expect(html(bare)).not.toContain('<table')
  })

  test('is not to be taken for the statutory receipt', () => {
    expect(htmlText(samples.sampleOnlineReceipt('vi'))).toContain(vi.online.notReceipt)
  })
})
