import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

import type { PageContext } from './request.ts'
import type { ServerParts } from './server-parts.ts'

/** A whole HTML document from a view; text is escaped by the renderer. */
export async function documentOf(
  parts: ServerParts,
  context: PageContext,
  view: VNode,
): Promise<string> {
  return `<!doctype html>${renderToString(await parts.surround(context, view))}`
}

/** Links to what readers see: neither the desk, nor files, which an officer may open before readers do. */
const READERS_LINK = /(<a\b[^>]*? href=")(?=\/(?!\/|(?:en\/)?can-bo\b|[a-z-]+\/tep\/))/g

/** A preview for an officer of several sites, whose host may be another than that of the site that is shown. */
export function asPreview({ actor, origin }: PageContext, html: string): string {
  const isElsewhere = actor.kind === 'officer' && actor.sites.length > 1
  return isElsewhere ? html.replace(READERS_LINK, (link: string) => link + origin) : html
}
