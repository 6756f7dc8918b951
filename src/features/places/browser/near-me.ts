// The list of places in order of distance. The position is asked for when the button is pressed, used here, and forgotten:
// it is in no address and no request.
import { distanceText, metresBetween } from '../domain/distance.ts'
import type { NearMeWords } from '../domain/near-me.ts'
import type { Point } from '../domain/place.ts'

const PATIENCE_MS = 15_000

const part = document.querySelector<HTMLElement>('[data-near-me]')
if (part && 'geolocation' in navigator) offer(part)

function offer(at: HTMLElement) {
  const words = JSON.parse(at.dataset['nearMe'] ?? '{}') as NearMeWords
  const say = (text: string) => {
    const said = at.querySelector('[role="status"]')
    if (said) said.textContent = text
  }
  at.hidden = false
  at.querySelector('button')?.addEventListener('click', () => {
    say(words.asking)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        say(arrange({ latitude, longitude }, words))
      },
      ({ code, PERMISSION_DENIED }) => {
        say(code === PERMISSION_DENIED ? words.refused : words.failed)
      },
      { timeout: PATIENCE_MS },
    )
  })
}

/** Puts the nearest first, what has no point last, each with how far it is. Gives what is said of it. Numbers stay those of the map. */
function arrange(me: Point, words: NearMeWords): string {
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi'
  const items = [...document.querySelectorAll<HTMLElement>('[data-place]')].map(item => ({
    item,
    metres: metresOf(item, me),
  }))
  items.sort((a, b) => a.metres - b.metres)
  for (const { item, metres } of items) {
    item.parentElement?.append(item)
    if (Number.isFinite(metres)) tell(item, words.away.replace('{distance}', far(metres)))
  }
  const [nearest] = items
  return words.done
    .replace('{name}', nearest?.item.querySelector('[data-place-name]')?.textContent ?? '')
    .replace('{distance}', far(nearest?.metres ?? 0))

  function far(metres: number): string {
    return distanceText(language, metres)
  }
}

function metresOf({ dataset }: HTMLElement, me: Point): number {
  const { latitude, longitude } = dataset
  if (latitude === undefined || longitude === undefined) return Number.POSITIVE_INFINITY
  return metresBetween(me, { latitude: Number(latitude), longitude: Number(longitude) })
}

function tell(item: HTMLElement, text: string) {
  const line = item.querySelector('[data-place-away]') ?? document.createElement('p')
  line.setAttribute('data-place-away', '')
  line.className = 'mc-places__line mc-places__away'
  line.textContent = text
  item.querySelector('.mc-places__name')?.after(line)
}
