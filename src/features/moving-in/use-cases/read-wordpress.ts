/** Reads an export of WordPress (WXR, versions 1.0 to 1.2): posts, pages, and what lies in its media library. */
import type { CategoryPath, Entry, ItemName, Note, Reason, SourceItem } from '../domain/item.ts'
import { note } from '../domain/item.ts'
import { readMoment } from '../domain/read-moment.ts'
import { lettersOfFile } from './letters-of-file.ts'
import { isNumbered, namesakesIn } from './namesakes.ts'
import { type OldFile, type OldRecord, readOldRecords } from './old-records.ts'
import { plainLine } from './plain-line.ts'
import { textOf, type XmlElement } from './read-records.ts'
import { bareHost, hostsOf, type Source } from './source.ts'
import {
  type Attachment,
  metaOf,
  postName,
  type Survey,
  surveyWordPress,
  topicPath,
} from './wordpress-survey.ts'

const ITEM = new Set(['item'])
const PICTURE = /\.(?:jpe?g|png|webp|gif|bmp|tiff?|avif|heic|svg)$/i
/** The topic of what has none. */
const NO_TOPIC = new Set([
  'uncategorized',
  'chua-phan-loai',
  'chua-duoc-phan-loai',
  'khong-phan-loai',
])
const PRIMARY = ['_yoast_wpseo_primary_category', 'rank_math_primary_category']

/** Opens the export. Pages come unless they are not wanted. Throws SourceError when it is none. */
export async function openWordPress(path: string, options: { pages: boolean }): Promise<Source> {
  const file = { path, letters: await lettersOfFile(path) }
  const survey = await surveyWordPress(file)
  const base = URL.parse(survey.base) ?? new URL('http://old.invalid/')
  return {
    kind: 'wordpress',
    name: `${bareHost(base)}${base.pathname.replace(/\/$/, '')}`,
    total: survey.names.length + survey.menus.size + (survey.comments > 0 ? 1 : 0),
    base: base.href,
    hosts: hostsOf(base),
    namesakes: namesakesIn(survey.names),
    entries: () => entries(file, survey, options),
    attachments: (item, name) => attachmentsOf(survey, item, name),
  }
}

async function* entries(
  file: OldFile,
  survey: Survey,
  options: { pages: boolean },
): AsyncGenerator<Entry> {
  const used = new Set<string>()
  for await (const old of readOldRecords(file, ITEM)) {
    const { record } = old
    if (textOf(record, 'wp:post_type') === 'attachment') continue
    if (textOf(record, 'wp:post_type') === 'nav_menu_item') continue
    const entry = entryOf(survey, old, options)
    if (entry.kind === 'item') noteUsed(survey, record, used)
    yield entry
  }
  for (const attachment of survey.attachments.values()) {
    const left = attachmentLeft(attachment, used)
    if (left !== undefined) yield left
  }
  for (const [slug, { name, items }] of survey.menus)
    yield leave({ id: `menu:${slug}`, title: name, address: '' }, 'menu_by_hand', items.join(' · '))
  if (survey.comments > 0)
    yield leave(
      { id: 'comments', title: '', address: '' },
      'comments_stay',
      String(survey.comments),
    )
}

function leave(name: ItemName, reason: Reason, about = ''): Entry {
  return { kind: 'left', item: { ...name, reason, about } }
}

function entryOf(survey: Survey, { record, notes }: OldRecord, options: { pages: boolean }): Entry {
  const postId = textOf(record, 'wp:post_id')
  const name = postName(record)
  const type = textOf(record, 'wp:post_type') || 'post'
  const status = textOf(record, 'wp:status') || 'publish'
  const against = reasonAgainst(type, status, options)
  if (against !== undefined) return leave(name, ...against)
  const meta = metaOf(record)
  const html = textOf(record, 'content:encoded')
  const isProtected = textOf(record, 'wp:post_password') !== ''
  const oldSlug = meta.get('_wp_old_slug')
  const item: SourceItem = {
    ...name,
    becomes: type === 'page' ? 'page' : 'article',
    addresses: addressesOf(record, name, { type, postId, oldSlug }),
    lead: plainLine(textOf(record, 'excerpt:encoded')),
    html,
    linesCount: !html.includes('<!-- wp:'),
    writtenAt: momentOf(record),
    changedAt: readMoment(`${textOf(record, 'wp:post_modified_gmt')}Z`),
    isOut: status === 'publish' && !isProtected,
    ...categoryOf(survey, record, meta),
    tags: topicsIn(record, 'post_tag').map(each => each.name),
    author: authorOf(survey, textOf(record, 'dc:creator')),
    cover: survey.attachments.get(meta.get('_thumbnail_id') ?? ''),
    notes: [
      ...notes,
      ...(STATES.get(status) ?? []),
      ...(isProtected ? [note('was_protected')] : []),
    ],
  }
  return { kind: 'item', item }
}

function reasonAgainst(
  type: string,
  status: string,
  options: { pages: boolean },
): [Reason, string] | undefined {
  if (type === 'page' && !options.pages) return ['page_not_asked_for', '']
  if (type !== 'page' && type !== 'post') return ['kind_unknown', type]
  if (status === 'trash') return ['in_trash', '']
  return STATES.has(status) ? undefined : ['kind_unknown', status]
}

/** What an editor is told of each state. Only what was out is out again. */
const STATES: ReadonlyMap<string, readonly Note[]> = new Map([
  ['publish', []],
  ['draft', []],
  ['pending', []],
  ['future', [note('was_scheduled')]],
  ['private', [note('was_private')]],
])

/** The moment in UTC, else the one of the clock on that site's wall; drafts have zeros in place of the first. */
function momentOf(record: XmlElement) {
  return (
    readMoment(`${textOf(record, 'wp:post_date_gmt')}Z`) ??
    readMoment(textOf(record, 'wp:post_date')) ??
    readMoment(textOf(record, 'pubDate'))
  )
}

function addressesOf(
  record: XmlElement,
  name: ItemName,
  post: { type: string; postId: string; oldSlug: string | undefined },
): readonly string[] {
  const link = name.address
  const guid = textOf(record, 'guid')
  const slug = textOf(record, 'wp:post_name')
  const former = post.oldSlug && slug && link.replace(`/${slug}`, `/${post.oldSlug}`)
  const short = post.postId && `/?${post.type === 'page' ? 'page_id' : 'p'}=${post.postId}`
  // A guid that was copied with a post, or counts posts of another site, is no address of this one.
  const ofPost = !/\?p(?:age_id)?=\d+$/.test(guid) || isNumbered(name) ? guid : ''
  return [link, ofPost, short, former ?? ''].filter(each => each !== '')
}

type Topic = { readonly slug: string; readonly name: string }

function topicsIn({ elements }: XmlElement, domain: string): readonly Topic[] {
  return elements
    .filter(each => each.name === 'category' && each.attributes['domain'] === domain)
    .map(each => ({ slug: each.attributes['nicename'] ?? '', name: plainLine(each.text) }))
    .filter(each => each.name !== '' && !NO_TOPIC.has(each.slug))
}

/** The topic that a plugin notes as the first, else the one deepest in the tree; the others apart. */
function categoryOf(survey: Survey, record: XmlElement, meta: ReadonlyMap<string, string>) {
  const topics = topicsIn(record, 'category')
  const paths = topics.map(({ slug, name }) => ({ slug, path: topicPath(survey, slug, name) }))
  const primary = PRIMARY.map(key => meta.get(key)).find(id => id !== undefined)
  const chosen =
    paths.find(({ slug }) => primary !== undefined && survey.topics.get(slug)?.id === primary) ??
    paths.toSorted((a, b) => b.path.length - a.path.length)[0]
  const category: CategoryPath = chosen?.path ?? []
  const said = new Set(category.map(each => each.addresses[0]))
  return {
    category,
    otherCategories: paths
      .flatMap(({ path }) => path.slice(-1))
      .filter(({ addresses }) => !said.has(addresses[0])),
  }
}

function authorOf({ authors }: Survey, login: string): string {
  const name = plainLine(authors.get(login) || login)
  return /^admin(?:istrator)?$/i.test(name) ? '' : name
}

function attachmentsOf(survey: Survey, { key }: ItemName, name: string): readonly Attachment[] {
  if (name !== 'attached') {
    const attachment = survey.attachments.get(name)
    return attachment === undefined ? [] : [attachment]
  }
  return [...survey.attachments.values()].filter(
    each => `post:${each.parent}` === key && PICTURE.test(each.address),
  )
}

/** Which files of the media library a post shows: by number, or by the end of their address. */
function noteUsed(survey: Survey, record: XmlElement, used: Set<string>): void {
  const html = textOf(record, 'content:encoded')
  for (const [, first, second, list] of html.matchAll(/wp-image-(\d+)|"id":(\d+)|ids="([\d, ]+)"/g))
    for (const id of [first, second, ...(list ?? '').split(',')]) used.add((id ?? '').trim())
  for (const [, path = ''] of html.matchAll(/\/uploads\/([^\s"'<>)\]]+)/g)) used.add(fileOf(path))
  used.add(metaOf(record).get('_thumbnail_id') ?? '')
  if (html.includes('[gallery]'))
    for (const each of attachmentsOf(survey, postName(record), 'attached')) used.add(each.id)
}

/** The name of a file in the library, whatever size was shown. */
function fileOf(path: string): string {
  return path.replace(/-\d+x\d+(?=\.\w+$)/, '')
}

function attachmentLeft(attachment: Attachment, used: ReadonlySet<string>): Entry | undefined {
  const { id, name } = attachment
  const { address } = name
  const [, path = ''] = /\/uploads\/(.+)$/.exec(address) ?? []
  if (used.has(id) || used.has(fileOf(path))) return undefined
  // What it is about is its address, which stands beside its name.
  return leave(name, PICTURE.test(address) ? 'picture_in_no_article' : 'file_no_picture')
}
