import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole HTML document from a view; text is escaped by the renderer. */
export function documentOf(view: VNode): string {
  return `<!doctype html>${renderToString(view)}`
}
