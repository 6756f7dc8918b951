import { unescapeHtml } from './markup-from-html.ts'
import { videoHost, watchAddress } from './video-link.ts'

/** A piece of a body: text, the place of a picture, or a paragraph that is nothing but a link to a video. */
export type BodyPart =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'picture'; readonly position: number }
  | {
      readonly kind: 'video'
      readonly address: string
      readonly host: string
      /** Empty when the link shows the address itself. */
      readonly title: string
    }

const PLACE = /<figure data-picture="([1-9]\d?)"><\/figure>|(<p><a href="[^"]+">[^<]*<\/a><\/p>)/
const LINK = /^<p><a href="([^"]+)">([^<]*)<\/a><\/p>$/

/** Parts a sanitised body at the places of its pictures and videos, in order. */
export function splitBody(html: string): BodyPart[] {
  const parts: BodyPart[] = []
  const addText = (piece: string) => {
    const last = parts.at(-1)
    if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', html: last.html + piece }
    else if (piece.trim() !== '') parts.push({ kind: 'text', html: piece })
  }
  // In threes: text, the number of a picture or none, a paragraph with nothing but a link or none.
  const pieces = html.split(PLACE)
  for (let at = 0; at < pieces.length; at += 3) {
    addText(pieces[at] ?? '')
    const [picture, link] = [pieces[at + 1], pieces[at + 2]]
    if (picture !== undefined) parts.push({ kind: 'picture', position: Number(picture) })
    if (link === undefined) continue
    const video = readVideo(link)
    if (video === undefined) addText(link)
    else parts.push(video)
  }
  return parts.map(part => (part.kind === 'text' ? { ...part, html: part.html.trim() } : part))
}

function readVideo(paragraph: string): BodyPart | undefined {
  const [, href = '', label = ''] = LINK.exec(paragraph) ?? []
  const address = unescapeHtml(href)
  const host = videoHost(address)
  if (host === undefined) return undefined
  const title = unescapeHtml(label).trim()
  return {
    ...{ kind: 'video', address: watchAddress(address), host },
    title: title.startsWith('http') ? '' : title,
  }
}
