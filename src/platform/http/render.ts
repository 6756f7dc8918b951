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
