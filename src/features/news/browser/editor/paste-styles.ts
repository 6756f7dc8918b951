/** Styles are read here and never applied: as attributes of their own name they do not trouble the browser's policy. */
export function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle\s*=/gi, ' data-style='))
}

/** The styles that an element came with, as they were written. */
export function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? ''
}
