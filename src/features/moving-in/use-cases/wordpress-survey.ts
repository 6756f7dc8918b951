/** What must be known of a WordPress export before its first post is read: it may name what comes last in the file. */
import type { CategoryPath, ItemName, ItemPicture } from '../domain/item.ts'
import { type OldFile, readOldRecords } from './old-records.ts'
import { plainLine } from './plain-line.ts'
import { SourceError, textOf, type XmlElement } from './read-records.ts'
import { itemId } from './source.ts'

/** A file of the media library. */
export type Attachment = ItemPicture & {
  readonly id: string
  readonly name: ItemName
  /** The post that it was sent to. */
  readonly parent: string
}

type Topic = { readonly id: string; readonly name: string; readonly parent: string }

/** What the export says of itself. */
export type Survey = {
  readonly base: string
  /** Of all items but links of menus. */
  readonly names: readonly ItemName[]
  readonly comments: number
  /** Names by sign-in name. Addresses of authors are personal data and are not looked at. */
  readonly authors: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, Topic>
  readonly attachments: ReadonlyMap<string, Attachment>
  /** By their short names. Where one stood on the page is the theme's, and not told. */
  readonly menus: ReadonlyMap<string, Menu>
}

/** A menu: its name, and the words of its links in their order. */
export type Menu = { readonly name: string; readonly items: readonly string[] }

const RECORDS = new Set([
  ...['wp:wxr_version', 'wp:base_blog_url', 'wp:base_site_url'],
  ...['wp:author', 'wp:category', 'item'],
])

/** Goes through the export once. Throws SourceError when it is none. */
export async function surveyWordPress(file: OldFile): Promise<Survey> {
  const survey = {
    ...{ base: '', comments: 0, isWordPress: false },
    names: [] as ItemName[],
    authors: new Map<string, string>(),
    topics: new Map<string, Topic>(),
    attachments: new Map<string, Attachment>(),
  }
  const titles = new Map<string, string>()
  const links: XmlElement[] = []
  for await (const { record } of readRecordsKindly(file)) {
    if (record.name !== 'item') noteHead(record, survey)
    else if (textOf(record, 'wp:post_type') === 'nav_menu_item') links.push(record)
    else {
      survey.names.push(postName(record))
      survey.comments += record.elements.filter(each => each.name === 'wp:comment').length
      noteItem(record, titles, survey.attachments)
    }
  }
  const { isWordPress, ...found } = survey
  if (!isWordPress) throw new SourceError('source_no_wordpress')
  return { ...found, menus: menusOf(links, titles) }
}

/** Notes what the export says of itself and of the site, before the items. */
function noteHead(
  record: XmlElement,
  survey: {
    base: string
    isWordPress: boolean
    authors: Map<string, string>
    topics: Map<string, Topic>
  },
): void {
  switch (record.name) {
    case 'wp:wxr_version':
      survey.isWordPress = true
      break
    case 'wp:base_blog_url':
      survey.base = record.text.trim()
      break
    case 'wp:base_site_url':
      survey.base ||= record.text.trim()
      break
    case 'wp:author': {
      const name = textOf(record, 'wp:author_display_name')
      survey.authors.set(textOf(record, 'wp:author_login'), name)
      break
    }
    case 'wp:category':
      survey.topics.set(textOf(record, 'wp:category_nicename'), topicOf(record))
      break
    default:
  }
}

/** Notes what others may name: titles of pages, files of the library. */
function noteItem(
  record: XmlElement,
  titles: Map<string, string>,
  attachments: Map<string, Attachment>,
): void {
  const type = textOf(record, 'wp:post_type')
  if (type === 'page') titles.set(textOf(record, 'wp:post_id'), plainLine(textOf(record, 'title')))
  if (type !== 'attachment') return
  const attachment = attachmentOf(record)
  attachments.set(attachment.id, attachment)
}

/** A file that was cut off is surveyed as far as it goes; whoever reads its posts is told. */
async function* readRecordsKindly(file: OldFile) {
  try {
    yield* readOldRecords(file, RECORDS)
  } catch (error) {
    if (!(error instanceof SourceError && error.code === 'source_ends_early')) throw error
  }
}

function topicOf(record: XmlElement): Topic {
  return {
    id: textOf(record, 'wp:term_id'),
    name: plainLine(textOf(record, 'wp:cat_name')),
    parent: textOf(record, 'wp:category_parent'),
  }
}

function attachmentOf(record: XmlElement): Attachment {
  return {
    id: textOf(record, 'wp:post_id'),
    name: postName(record),
    parent: textOf(record, 'wp:post_parent'),
    address: textOf(record, 'wp:attachment_url', 'guid'),
    original: undefined,
    alt: plainLine(metaOf(record).get('_wp_attachment_image_alt') ?? ''),
    caption: plainLine(textOf(record, 'excerpt:encoded')),
    title: plainLine(textOf(record, 'title')),
  }
}

/** What the export calls a post, a page or a file. */
export function postName(record: XmlElement): ItemName {
  const postId = textOf(record, 'wp:post_id')
  const isFile = textOf(record, 'wp:post_type') === 'attachment'
  const link = isFile ? textOf(record, 'wp:attachment_url', 'guid') : textOf(record, 'link')
  return {
    id: itemId(textOf(record, 'guid') || `post:${postId}`),
    title: plainLine(textOf(record, 'title')),
    address: link,
    key: postId === '' ? itemId(link) : `post:${postId}`,
  }
}

/** A link without words of its own has those of its page. */
function menusOf(
  links: readonly XmlElement[],
  titles: ReadonlyMap<string, string>,
): ReadonlyMap<string, Menu> {
  const menus = new Map<string, { name: string; items: string[] }>()
  const order = (link: XmlElement) => Number(textOf(link, 'wp:menu_order'))
  for (const link of links.toSorted((a, b) => order(a) - order(b))) {
    const of = link.elements.find(each => each.attributes['domain'] === 'nav_menu')
    const slug = of?.attributes['nicename'] ?? ''
    const menu = menus.get(slug) ?? { name: plainLine(of?.text ?? ''), items: [] }
    const shown = titles.get(metaOf(link).get('_menu_item_object_id') ?? '')
    const words = plainLine(textOf(link, 'title')) || (shown ?? '')
    if (words !== '') menu.items.push(words)
    menus.set(slug, menu)
  }
  return menus
}

/** What plugins and WordPress itself noted beside a post. */
export function metaOf({ elements }: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    elements
      .filter(each => each.name === 'wp:postmeta')
      .map(each => [textOf(each, 'wp:meta_key'), textOf(each, 'wp:meta_value')]),
  )
}

/** A topic within those around it, by its short name, with the addresses that WordPress gives to it. */
export function topicPath({ topics }: Survey, nicename: string, name: string): CategoryPath {
  const path: { name: string; slug: string; id: string }[] = []
  for (let slug = nicename; slug !== '' && path.length < MOST_LEVELS; ) {
    const topic = topics.get(slug)
    path.unshift({ slug, name: topic?.name || name, id: topic?.id ?? '' })
    slug = topic?.parent ?? ''
  }
  return path.map((topic, level) => ({
    name: topic.name,
    addresses: [
      `/category/${path
        .slice(0, level + 1)
        .map(each => each.slug)
        .join('/')}`,
      ...(topic.id === '' ? [] : [`/?cat=${topic.id}`]),
    ],
  }))
}

/** Deeper ones, and circles, end there. */
const MOST_LEVELS = 10
