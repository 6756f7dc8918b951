/** Where addresses in a feed are read from: xml:base, RFC 4287 section 2 and W3C XML Base. */
import { expect, it } from 'vitest'
import type { SourceItem } from '../domain/item.ts'
import { readText } from './prepare-item.ts'
import { openFeed } from './read-feed.ts'

/** The first item of a feed: its address, its cover, and the links and pictures of its text as they are followed. */
async function read(xml: string, at = 'https://feeds.example/all/atom.xml') {
  const source = await openFeed(async function* () {
    yield await Promise.resolve(Buffer.from(xml))
  }, at)
  const items: SourceItem[] = []
  for await (const entry of source.entries()) if (entry.kind === 'item') items.push(entry.item)
  const [item] = items
  const plain = item && readText(source, item)
  if (plain?.ok !== true) throw new Error('The feed has no text')
  const { place, written } = plain.value
  const followed = (address: string | undefined) => URL.parse(address ?? '', place.address)?.href
  return {
    ...{ site: source.base, address: item?.address, cover: followed(item?.cover?.address) },
    links: [...written.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    pictures: written.pictures.map(({ address }) => followed(address)),
  }
}

const feed = (attributes: string, inside: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inside}</feed>`
const HTML = `<content type="html">&lt;p&gt;Chữ &lt;a href="xem.html"&gt;xem&lt;/a&gt;&lt;/p&gt;&lt;img src="anh.png"&gt;</content>`

it('The base of the feed holds for its link, for those of its entries, and for their texts', async () => {
  const xml = feed(
    'xml:base="https://cu.example/tin/"',
    `<link href="../"/><entry><title>Bài</title><link href="2020/bai-1"/>
      <link rel="enclosure" type="image/png" href="bia.png"/>${HTML}</entry>`,
  )
  expect(await read(xml)).toEqual({
    ...{ site: 'https://cu.example/', address: 'https://cu.example/tin/2020/bai-1' },
    cover: 'https://cu.example/tin/bia.png',
    links: ['/tin/xem.html'],
    pictures: ['https://cu.example/tin/anh.png'],
  })
})

it('A base within another is read from it, and holds no further than its element', async () => {
  const text = `<content type="html" xml:base="bai-1/">${/>(.*)</s.exec(HTML)?.[1] ?? ''}</content>`
  const xml = feed(
    'xml:base="https://cu.example/tin/"',
    `<entry xml:base="2020/"><link href="bai-1" xml:base="/khac/"/>${text}<media:thumbnail url="bia.png"/></entry>`,
  )
  expect(await read(xml)).toEqual({
    ...{ site: 'https://cu.example/', address: 'https://cu.example/khac/bai-1' },
    cover: 'https://cu.example/tin/2020/bia.png',
    links: ['/tin/2020/bai-1/xem.html'],
    pictures: ['https://cu.example/tin/2020/bai-1/anh.png'],
  })
})

it('A text that is made of elements may have a base in any of them', async () => {
  const xml = feed(
    'xml:base="https://cu.example/"',
    `<entry><link href="/bai-1"/><content type="xhtml" xml:base="/a/"><div xmlns="http://www.w3.org/1999/xhtml">
      <p><a href="mot.html">một</a></p>
      <div xml:base="b/"><p xml:base="c/"><a href="hai.html">hai</a></p><img src="hai.png"/></div>
      <p><a href="https://khac.example/?a=1&amp;b=2">ba</a></p><img src="bon.png"/></div></content></entry>`,
  )
  expect(await read(xml)).toMatchObject({
    links: ['/a/mot.html', '/a/b/c/hai.html', 'https://khac.example/?a=1&amp;b=2'],
    pictures: ['https://cu.example/a/b/hai.png', 'https://cu.example/a/bon.png'],
  })
})

it('A base that is relative itself is read from where the feed is; one that leads to no web page counts for nothing', async () => {
  const xml = feed(
    'xml:base="../"',
    `<entry xml:base="javascript:x"><link href="bai-1"/>${HTML}</entry>`,
  )
  expect(await read(xml)).toMatchObject({
    address: 'https://feeds.example/bai-1',
    pictures: ['https://feeds.example/anh.png'],
  })
})

it('A feed of RSS may have one too; without any, a text is read from the address of its item', async () => {
  const item = `<item><link>https://cu.example/node/5</link>
    <description>&lt;p&gt;Chữ&lt;/p&gt;&lt;img src="anh.png"&gt;</description></item>`
  const rss = (attributes: string) =>
    `<rss version="2.0" ${attributes}><channel><link>https://cu.example/</link>${item}</channel></rss>`
  expect(await read(rss('xml:base="https://cu.example/goc/"'))).toMatchObject({
    pictures: ['https://cu.example/goc/anh.png'],
  })
  expect(await read(rss(''))).toMatchObject({ pictures: ['https://cu.example/node/anh.png'] })
})
