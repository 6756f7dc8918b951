/** Films and other frames of web pages: films become links to where they are watched, as the editor's own; the rest does not come. */
import { readAddress } from '#kernel/typed-address.ts'
import { videoHost, watchAddress } from '../../domain/video-link.ts'

const PLAYERS = 'iframe, embed, object, video, audio'
/** How players call themselves, whatever they play. */
const NO_TITLE = /player|trình phát/i
/** Smaller ones are not seen: they count visitors. */
const LEAST_DOTS = 10

/** Links the films that players showed, and tells whether something else that they showed is left behind. */
export function linkVideos(body: HTMLElement): boolean {
  let hasLost = false
  for (const player of body.querySelectorAll(PLAYERS)) {
    if (player.parentElement?.closest('object, video, audio')) continue
    const address = filmOf(player)
    if (address !== undefined) player.before(linkTo(address, player.getAttribute('title') ?? ''))
    else hasLost ||= isSeen(player)
    player.remove()
  }
  return hasLost
}

function filmOf(player: Element): string | undefined {
  const sources = [player, ...player.querySelectorAll('source, embed, param[name="movie"]')]
  return sources
    .flatMap(each => ['src', 'data-src', 'data', 'value'].map(name => each.getAttribute(name)))
    .map(written => watchAddress((written ?? '').trim().replace(/^\/\//, 'https://')))
    .find(address => readAddress(address).ok && videoHost(address) !== undefined)
}

function isSeen(player: Element): boolean {
  return !['width', 'height'].some(name => Number(player.getAttribute(name) ?? '100%') < LEAST_DOTS)
}

/** A paragraph of its own: only then readers are shown a film. */
function linkTo(address: string, title: string): HTMLElement {
  const link = document.createElement('a')
  link.setAttribute('href', address)
  link.textContent = title.trim() === '' || NO_TITLE.test(title) ? address : title.trim()
  const paragraph = document.createElement('p')
  paragraph.append(link)
  return paragraph
}
