import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

import type { PageContext } from './request.ts'
import type { ServerParts } from './server-parts.ts'

/** A whole HTML document from a view; text is escaped by the renderer. */
export function documentOf(parts: ServerParts, context: PageContext, view: VNode): string {
  return `<!doctype html>${renderToString(parts.surround(context, view))}`
}
