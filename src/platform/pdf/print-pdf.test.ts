import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Content } from 'pdfmake'
import { afterAll, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import type { PdfDocument } from './pdf-document.ts'
import { printPdf, stopPrintingPdf } from './print-pdf.ts'

afterAll(stopPrintingPdf)

const document = (...content: Content[]): PdfDocument => ({
  title: 'A paper',
  createdAt: instant('2026-11-24T00:00:00Z'),
  language: 'vi',
  fontSize: 13,
  parts: [{ orientation: 'portrait', margins: [50, 50, 50, 50], foot: 'foot', content }],
})

const start = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1')

test('a document becomes a PDF', async () => {
  expect(start(await printPdf(document('Xin chào')))).toBe('%PDF-')
})

test('the server goes on answering while a long document is made', async () => {
  const rows = Array.from({ length: 1500 }, (_, index) => [String(index), 'Giấy tờ', 'Ghi chú'])
  await printPdf(document('warm'))
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  await printPdf(document({ table: { body: rows } }))
  const took = performance.now() - started
  delay.disable()
  const median = delay.percentile(50) / 1e6
  expect(median).toBeLessThan(took / 5)
})

test('documents that cannot be made are refused, and those after them are made', async () => {
  const [bad, good] = await Promise.allSettled([
    printPdf(document({ text: 'x', font: 'Nowhere' })),
    printPdf(document('after')),
  ])
  expect(bad.status).toBe('rejected')
  expect(good.status).toBe('fulfilled')
})

test.each(['/etc/passwd', 'http://127.0.0.1:9/logo.png'])(
  'a document cannot open %s: no file of the machine and no address',
  async image => {
    const refused = await printPdf(document({ image })).catch((error: unknown) => error as Error)
    expect(String((refused as Error).cause)).toContain('denied')
  },
)

test('stopping refuses what waits, and a later document starts the thread anew', async () => {
  const waiting = Promise.allSettled([printPdf(document('one')), printPdf(document('two'))])
  await stopPrintingPdf()
  expect((await waiting).map(outcome => outcome.status)).toEqual(['rejected', 'rejected'])
  expect(start(await printPdf(document('three')))).toBe('%PDF-')
})
