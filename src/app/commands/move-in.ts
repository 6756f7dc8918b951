import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import {
  importSource,
  movingInWords,
  openReport,
  openSource,
  SourceError,
  type Stock,
  webStock,
} from '#features/moving-in'
import { bareName, listSites, originOfSite } from '#features/organisation'
import type { Language } from '#kernel/language.ts'
import { nameHosts } from '#platform/fetch/named-hosts.ts'
import type { Terminal } from '../terminal.ts'
import { type Command, CommandError } from './command.ts'
import { leadOldHosts, oldHostsNamed } from './old-hosts.ts'
import { type Product, withProduct } from './open-product.ts'

/** `npm run import -- --from wxr export.xml` */
export const moveIn: Command = {
  takes: '--from wxr|rss|folder <file, address or folder> [--site <key>] [--pictures <folder>] …',
  about:
    'brings a site over from WordPress, a feed or a folder of HTML; --help tells all of it (docs/how-to/move-a-site-in.md)',
  async run(given, terminal) {
    const { values, positionals } = parseArgs({
      args: [...given],
      ...{ allowPositionals: true, allowNegative: true },
      options: {
        ...{ from: { type: 'string' }, site: { type: 'string' }, pictures: { type: 'string' } },
        ...{ name: { type: 'string' }, report: { type: 'string' }, language: { type: 'string' } },
        ...{
          intranet: { type: 'string', multiple: true },
          'old-host': { type: 'string', multiple: true },
          pages: { type: 'boolean' },
          'dry-run': { type: 'boolean' },
          help: { type: 'boolean' },
        },
      },
    })
    const language = languageOf(values.language)
    const { command: say } = movingInWords(language)
    if (values.help === true) {
      terminal.say(say.help)
      return 0
    }
    const { from } = values
    const [at] = positionals
    if (at === undefined || (from !== 'wxr' && from !== 'rss' && from !== 'folder'))
      throw new CommandError(say.which)
    const named = await nameHosts(hostsNamed(at, values.intranet ?? [], language))
    const wanted = { from, at, pages: values.pages !== false, name: values.name, named } as const
    const isRehearsal = values['dry-run'] === true
    const oldHosts = oldHostsNamed(values['old-host'] ?? [], say)
    const options = { ...wanted, ...{ isRehearsal, language, oldHosts } }
    const { site, pictures, report } = values
    return await withProduct(product =>
      bring(product, terminal, { ...options, site, pictures, report }),
    )
  },
}

/** What the operator names is his to name, wherever it is; what a source says is not (fetch-outside.ts). */
function hostsNamed(at: string, inside: readonly string[], language: Language): URL[] {
  const written = inside.map(each => {
    const url = URL.parse(/^https?:\/\//i.test(each) ? each : `http://${each}`)
    if (url === null) throw new CommandError(movingInWords(language).command.whichHost(each))
    return url
  })
  const feed = /^https?:/i.test(at) ? URL.parse(at) : null
  return feed === null ? written : [feed, ...written]
}

/** Whoever stops it waits no longer than that for what is in hand: pictures of the web may be slow. */
const PATIENCE_MS = 2000

type Options = Parameters<typeof openSource>[0] & {
  readonly isRehearsal: boolean
  readonly language: Language
  readonly site: string | undefined
  readonly oldHosts: readonly string[]
  readonly pictures: string | undefined
  readonly report: string | undefined
}

/** The operator's own language: asked for, or as the system is set. */
function languageOf(asked: string | undefined): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (asked ?? LC_ALL ?? LC_MESSAGES ?? LANG ?? '').toLowerCase().startsWith('vi') ? 'vi' : 'en'
}

async function bring(product: Product, terminal: Terminal, options: Options): Promise<number> {
  const { deps, atInterrupt } = product
  const words = movingInWords(options.language)
  const { command: say } = words
  atInterrupt(() => {
    terminal.say(say.stopped)
    return Promise.resolve()
  })
  const site = await siteOf(deps, options)
  const stock = await stockOf(options)
  const path =
    options.report ??
    join(
      deps.config.DATA_DIR,
      'imports',
      `${site.key}-${deps.clock.now().toISOString().replace(/\W/g, '')}.csv`,
    )
  try {
    const opened = await openSource(options)
    const source = { ...opened, hosts: new Set([...opened.hosts, ...options.oldHosts]) }
    if (options.named.size > 0) terminal.say(say.inside([...options.named.keys()]))
    await mkdir(deps.config.DATA_DIR, { recursive: true })
    const report = await openReport(path, words, await originOfSite(deps, site.id))
    const progress = terminal.progress(
      options.isRehearsal ? say.rehearsal : say.progress,
      source.total,
      say.progressWords,
    )
    const stopped = new AbortController()
    const bringAll = async () => {
      try {
        const counts = await importSource(deps, {
          ...{ siteId: site.id, source, stock, isRehearsal: options.isRehearsal },
          oldHosts: [...new Set(options.oldHosts.map(bareName))],
          ...{ noCategory: words.noCategory, stopped: stopped.signal },
          reached: entries => {
            progress.reached(entries)
          },
          fetching: (item, part) => {
            progress.isAt(say.fetching(item, source.total, part))
          },
          tell: item => report.tell(item),
        })
        progress.end()
        terminal.say(options.isRehearsal ? say.rehearsed(counts) : say.done(counts))
        if (!options.isRehearsal)
          await leadOldHosts(product, terminal, say, {
            ...{ id: site.id, hosts: [...source.hosts] },
          })
        return counts.left + counts.lacking > 0 ? 2 : 0
      } finally {
        await report.end()
        progress.leave()
        terminal.say(say.report(path))
      }
    }
    const ended = bringAll()
    atInterrupt(async () => {
      stopped.abort()
      await Promise.race([ended.catch(() => undefined), sleep(PATIENCE_MS)])
    })
    return await ended
  } catch (error) {
    if (error instanceof SourceError)
      throw new CommandError(words.problems[error.code](error.about))
    throw error
  }
}

async function siteOf({ db }: Product['deps'], { site: key, language }: Options) {
  const { command: say } = movingInWords(language)
  const sites = await listSites(db)
  if (sites.length === 0) throw new CommandError(say.noSite)
  const site =
    key === undefined && sites.length === 1 ? sites[0] : sites.find(each => each.key === key)
  if (site === undefined) throw new CommandError(say.whichSite(sites.map(each => each.key)))
  return site
}

/** Where pictures are: in a rehearsal nobody looks for them, a folder holds its own, else they are fetched. */
async function stockOf({
  isRehearsal,
  pictures,
  from,
  at,
  named,
  language,
}: Options): Promise<Stock> {
  const folder = pictures ?? (from === 'folder' ? at : undefined)
  const root = folder === undefined ? undefined : await realpath(folder).catch(() => undefined)
  if (pictures !== undefined && root === undefined)
    throw new CommandError(movingInWords(language).command.noPictures(pictures))
  if (isRehearsal) return { kind: 'none' }
  return root === undefined ? webStock(named) : { kind: 'folder', root }
}
