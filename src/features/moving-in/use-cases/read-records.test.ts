import { describe, expect, it } from 'vitest'
import { readRecords, textOf, type XmlElement } from './read-records.ts'

async function* inPieces(xml: string | Buffer, size: number) {
  const bytes = Buffer.from(xml)
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function read(xml: string | Buffer, size = 7): Promise<XmlElement[]> {
  const records: XmlElement[] = []
  for await (const each of readRecords(inPieces(xml, size), new Set(['item']))) records.push(each)
  return records
}

describe('records of XML', () => {
  it('are the same whatever pieces they come in, also in the middle of a letter', async () => {
    const xml =
      '<rss><item><t>Bài &amp; ảnh</t><c><![CDATA[<p>a</p>]]]]><![CDATA[>b]]></c></item><item/></rss>'
    for (const size of [1, 2, 3, 64]) {
      const [first, second] = await read(xml, size)
      expect(first && [textOf(first, 't'), textOf(first, 'c')]).toEqual([
        'Bài & ảnh',
        '<p>a</p>]]>b',
      ])
      expect(second?.elements).toEqual([])
    }
  })

  it('are never made longer by what a document declares', async () => {
    const lines = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY e${String(n + 1)} "${`&e${String(n)};`.repeat(10)}">`,
    )
    const xml = `<!DOCTYPE r [<!ENTITY e0 "x"><!ENTITY f SYSTEM "file:///etc/passwd">${lines.join('')}]><r><item><t>&e9;&f;</t></item></r>`
    const [item] = await read(xml, 4096)
    expect(item && textOf(item, 't')).toBe('&e9;&f;')
  })

  it.each([
    ['a text without end', `<r><item><t>${'a'.repeat(21_000_000)}</t></item></r>`],
    ['a CDATA section without end', `<r><item><t><![CDATA[${'a'.repeat(21_000_000)}`],
    ['elements without end', `<r><item>${'<a/>'.repeat(60_000)}</item></r>`],
    ['an attribute without end', `<r><item a="${'a'.repeat(21_000_000)}`],
  ])('are refused when one is %s', async (_what, xml) => {
    await expect(read(xml, 65_536)).rejects.toMatchObject({ code: 'source_record_too_large' })
  })

  it('end where the file was cut off: what was whole has been given', async () => {
    const given: string[] = []
    const reading = async () => {
      const xml = '<rss><item><t>một</t></item><item><t>ha'
      for await (const item of readRecords(inPieces(xml, 9), new Set(['item'])))
        given.push(textOf(item, 't'))
    }
    await expect(reading()).rejects.toMatchObject({ code: 'source_ends_early' })
    expect(given).toEqual(['một'])
  })

  it('are read in the letters that the document names', async () => {
    const xml = Buffer.from(
      '<?xml version="1.0" encoding="windows-1252"?><r><item><t>caf\xe9</t></item></r>',
      'latin1',
    )
    const [item] = await read(xml, 4096)
    expect(item && textOf(item, 't')).toBe('café')
  })
})
