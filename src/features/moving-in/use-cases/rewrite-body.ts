/** Makes the HTML of an old site plain: paragraphs, headings, lists, tables, links; its pictures apart, by number. */
import { Parser } from 'htmlparser2'
import { cleanText } from '#kernel/clean-text.ts'
import { smallSigns } from '#kernel/small-signs.ts'
import { htmlFromEmbeds } from '../domain/embeds.ts'
import { type ItemPicture, type Note, note } from '../domain/item.ts'
import { htmlFromShortcodes } from '../domain/shortcodes.ts'
import { BodyWriter } from './body-writer.ts'
import { elementActs, SILENT } from './element-acts.ts'
import { HiddenParts } from './hidden-parts.ts'
import { linkTarget, type OldPlace } from './link-target.ts'

/** A text made plain. In it `<figure data-picture="1"></figure>` stands where its first picture was, and so on. */
export type PlainBody = {
  readonly html: string
  readonly pictures: readonly ItemPicture[]
  /** Links to files of the old site, as they stand in the text. */
  readonly files: readonly string[]
  /** All links to the old site, as they stand in the text, with the address in full that each had. */
  readonly links: ReadonlyMap<string, string>
  readonly notes: readonly Note[]
}

/** How a text was written, and where. */
export type Written = {
  /** Whether empty lines part its paragraphs. */
  readonly linesCount: boolean
  readonly place: OldPlace
  /** The pictures that a gallery names; `attached` is all that belong to the item. */
  readonly attachments: (name: string) => readonly ItemPicture[]
}

/**
 * Rewrites a text. What it does not know it leaves out and keeps the words in it; what nobody was shown it leaves out and tells. Still to be
 * sanitised, as any HTML.
 */
export function rewriteBody(source: string, written: Written): PlainBody {
  const seen = rewrite(source, written, true)
  // What is hidden as a whole was shown by a script of its page.
  return seen.html === '' && seen.notes.some(each => each.code === 'text_hidden')
    ? rewrite(source, written, false)
    : seen
}

function rewrite(source: string, written: Written, leavesHidden: boolean): PlainBody {
  const { html, removed } = htmlFromShortcodes(htmlFromEmbeds(source))
  const notes = removed.map(name => note('shortcode_removed', name))
  const files = new Set<string>()
  const links = new Map<string, string>()
  const writer = new BodyWriter(written.linesCount)
  const { begin } = elementActs(writer, {
    attachments: written.attachments,
    target: address => {
      const target = linkTarget(address, written.place)
      if (target?.old !== undefined && !links.has(target.href)) links.set(target.href, target.old)
      return target
    },
    noted: each => notes.push(each),
    linked: href => files.add(href),
  })
  const hidden = new HiddenParts(leavesHidden)
  const open: (() => void)[] = []
  let silent = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (hidden.begin(name, attributes)) {
        open.push(() => {
          hidden.end()
        })
        return
      }
      const isSilent = SILENT.has(name)
      if (silent === 0) {
        const end = begin(name, attributes)
        open.push(isSilent ? () => (silent -= 1) : end)
      } else open.push(isSilent ? () => (silent -= 1) : NOTHING)
      if (isSilent) silent += 1
    },
    ontext(text) {
      if (!hidden.text(text) && silent === 0) writer.text(cleanText(text))
    },
    onclosetag() {
      open.pop()?.()
    },
  })
  parser.end(html)
  const { body, pictures } = writer.finish()
  notes.push(...hidden.notes())
  const plain = body.replace(SMALL, writeSmall).replace(BARE_ADDRESS, linked)
  return { html: plain, pictures, files: [...files], links, notes }
}

/** Raised and lowered figures are characters from here on: a lead is text alone. */
const SMALL = /<(sup|sub)>((?:[^<]|<\/?(?:strong|em|s)>)*)<\/\1>/g
/** An address that is a paragraph by itself: WordPress shows what is there, others meant to be followed. */
const BARE_ADDRESS = /<p>(https?:\/\/[^\s<]{4,500})<\/p>/g

function writeSmall(_whole: string, place: string, text: string): string {
  return smallSigns(text.replace(/<[^>]*>/g, ''), place === 'sup' ? 'sup' : 'sub')
}

function linked(_whole: string, address: string): string {
  return `<p><a href="${address}">${address}</a></p>`
}

const NOTHING = () => undefined
