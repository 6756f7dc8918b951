/** A portal that a site is moved into, and what it is moved from. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { importSource, movingInWords, openSource, webStock } from '#features/moving-in'
import { newsFeature } from '#features/news/plugin'
import { createSite } from '#features/organisation'
import { pagesFeature } from '#features/pages/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { nameHosts } from '#platform/fetch/named-hosts.ts'
import { atEnd } from './at-end.ts'
import { featureServer } from './feature-server.ts'

/** What is told of items in these tests: id, and the codes of why. */
export type Said = {
  readonly id: string
  readonly codes: readonly string[]
  readonly about: string
}

/** Opens an empty portal on a database; the clock stands at nine in the morning of 01/10/2026. */
export async function openPortal(db: Db) {
  const clock = fixedClock(instant('2026-10-01T09:00:00+07:00'))
  const opened = await createSite(
    { db, clock },
    {
      ...{ key: 'phuong-mau', nameVi: 'Phường Mẫu', nameEn: 'Mau Ward' },
      unit: { slug: 'ubnd', kind: 'ward', agencyCode: 'H29.30.1', nameVi: 'UBND', nameEn: 'PC' },
    },
  )
  if (!opened.ok) throw new Error(opened.error.code)
  const { siteId } = opened.value
  const served = await featureServer({
    db,
    clock,
    features: deps => [newsFeature(deps), pagesFeature(deps)],
  })
  /** Brings a source in; gives the counts, what was told of which item, and what was told to be fetched. */
  const bring = async (
    place: Partial<Parameters<typeof openSource>[0]> & { at: string },
    more: {
      siteId?: number
      pictures?: string
      isRehearsal?: boolean
      stopped?: AbortSignal
      /** How long a server may let a request wait. */
      maxMs?: number
      named?: readonly string[]
      /** Further hosts of the old site. */
      oldHosts?: readonly string[]
    } = {},
  ) => {
    const named = await nameHosts((more.named ?? []).map(each => new URL(each)))
    const wanted = { from: 'wxr', pages: true, name: undefined, named, ...place } as const
    const said: Said[] = []
    const fetched: string[] = []
    const counts = await importSource(served.deps, {
      ...{
        siteId: more.siteId ?? siteId,
        source: await openSource(wanted),
        isRehearsal: more.isRehearsal ?? false,
        oldHosts: more.oldHosts ?? [],
      },
      stock: more.pictures ? { kind: 'folder', root: more.pictures } : webStock(named, more.maxMs),
      noCategory: movingInWords('vi').noCategory,
      ...(more.stopped && { stopped: more.stopped }),
      reached: () => undefined,
      fetching: (item, { kind, number, of }) => {
        fetched.push(`item ${String(item)}: ${kind} ${String(number)} of ${String(of)}`)
      },
      tell: item => {
        const codes = item.reason === undefined ? item.notes.map(each => each.code) : [item.reason]
        const about =
          item.reason === undefined ? item.notes.map(each => each.about).join() : item.about
        said.push({ id: item.id, codes, about })
        return Promise.resolve()
      },
    })
    return { counts, said, fetched }
  }
  /** An article by its title, with its texts and pictures; undefined when there is none. */
  const article = async (title: string) => {
    const row = await db
      .selectFrom('article as a')
      .innerJoin('article_text as t', 't.article_id', 'a.id')
      .innerJoin('news_category as c', 'c.id', 'a.category_id')
      .select(['a.id', 'a.slug', 'a.state', 'a.published_at', 'a.created_at', 'c.name_vi'])
      .select(['t.lead', 't.body_html', 't.author'])
      .where('t.title', '=', title)
      .executeTakeFirst()
    const pictures = await db
      .selectFrom('article_picture')
      .innerJoin('stored_file', 'stored_file.id', 'article_picture.file_id')
      .select(['position', 'alt_vi', 'caption_vi', 'width', 'sha256', 'media_type'])
      .where('article_id', '=', row?.id ?? null)
      .orderBy('position')
      .execute()
    return row && { ...row, pictures }
  }
  return { ...served, db, clock, siteId, bring, article }
}

/** A folder for the file's tests, with these files in it. */
export async function folderWith(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-moved-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** The least that is a PDF. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** A picture of one colour, so that two are told apart. */
export function plainPicture(red: number): Promise<Buffer> {
  const background = { r: red, g: 90, b: 120 }
  return sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .withExif({ IFD0: { Artist: 'Nguyen Van An' } })
    .png()
    .toBuffer()
}

/** A topic of WordPress: its short name, its name, and the short name of the one that it is within. */
export type OldTopic = {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly parent?: string
}

/** An export of WordPress with these posts, as text that is written into it. */
export function wordpressOf(
  posts: readonly {
    id: number
    title?: string
    html: string
    topic?: string
    /** Further topics that it stands in. */
    beside?: readonly string[]
    type?: 'post' | 'page'
  }[],
  { host = 'nhieu.example', topics = [] }: { host?: string; topics?: readonly OldTopic[] } = {},
): string {
  const heads = topics.map(
    ({ id, slug, name, parent = '' }) => `<wp:category><wp:term_id>${String(id)}</wp:term_id>
      <wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent>${parent}</wp:category_parent>
      <wp:cat_name><![CDATA[${name}]]></wp:cat_name></wp:category>`,
  )
  const topicOf = (slug: string | undefined) => {
    const topic = topics.find(each => each.slug === slug)
    return topic === undefined
      ? ''
      : `<category domain="category" nicename="${topic.slug}"><![CDATA[${topic.name}]]></category>`
  }
  const items = posts.map(
    ({
      id,
      title = `Bài ${String(id)}`,
      html,
      topic,
      beside = [],
      type = 'post',
    }) => `<item><title><![CDATA[${title}]]></title>
      <link>https://${host}/bai-${String(id)}/</link><guid>https://${host}/?p=${String(id)}</guid>
      ${[topic, ...beside].map(topicOf).join('')}
      <content:encoded><![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>
      <wp:post_id>${String(id)}</wp:post_id><wp:post_date_gmt>2019-05-03 02:15:00</wp:post_date_gmt>
      <wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version>
    <wp:base_blog_url>https://${host}</wp:base_blog_url>${heads.join('')}${items.join('\n')}</channel></rss>`
}

/** A file of test/whole/brought. */
export function brought(name: string): string {
  return join('test/whole/brought', name)
}

/** Its text. */
export function broughtText(name: string): Promise<string> {
  return readFile(brought(name), 'utf8')
}
