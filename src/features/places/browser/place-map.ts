// The map beside the list of places, drawn from that list: nothing is on it that is not there. Fetched when it comes near.
import type { MapSettings } from '../domain/map-settings.ts'

const place = document.querySelector<HTMLElement>('[data-place-map]')
if (place) {
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(entry => entry.isIntersecting)) return
      observer.disconnect()
      void draw(place)
    },
    { rootMargin: '300px' },
  )
  observer.observe(place)
}

async function draw(at: HTMLElement): Promise<void> {
  const { drawMap } = await import('./map/draw-map.ts')
  drawMap(at, JSON.parse(at.dataset['placeMap'] ?? '{}') as MapSettings)
}
