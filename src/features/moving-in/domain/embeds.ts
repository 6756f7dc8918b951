/**
 * WordPress' embed blocks as links: what they hold is the bare address of a film, a post, a map. Until 2020 there was a block
 * for each provider, `core-embed/youtube`.
 */

const FIGURE =
  /(<figure\b[^>]{0,500}\bwp-block-embed\b[^>]{0,500}>\s*(?:<div\b[^>]{0,500}>)?)\s*(https?:\/\/[^\s<>"]{4,500})/gi
/** A block without anything in it. */
const ALONE =
  /<!-- wp:(?:core-)?embed\b[^>]{0,500}"url":"(https?:[^"\s<>]{4,500})"[^>]{0,500}\/-->/gi

/** Writes them so that an editor is told of each, as of every film that is not brought. */
export function htmlFromEmbeds(html: string): string {
  if (!html.includes('embed')) return html
  return html
    .replace(FIGURE, (_whole, before: string, address: string) => before + mediaLink(address))
    .replace(
      ALONE,
      (_whole, address: string) => `<p>${mediaLink(address.replaceAll('\\/', '/'))}</p>`,
    )
}

/** `address` as HTML has it. */
function mediaLink(address: string): string {
  return `<a href="${address}" data-media="yes">${address}</a>`
}
