// Leaflet, moved by keyboard as by hand, with our own markers on it.
import { control, latLngBounds, map as leafletMap, tileLayer } from 'leaflet'
import type { MapSettings } from '../../domain/map-settings.ts'
import { addGraticule } from './graticule.ts'
import { pointOf, showPins } from './show-pins.ts'

const MOST_ZOOM = 19
const NEAREST_ZOOM = 16

/** Draws the places of the list into the element. */
export function drawMap(at: HTMLElement, { tiles, attribution, words }: MapSettings): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-place][data-latitude]')]
  if (items.length === 0) return
  at.replaceChildren()
  const map = leafletMap(at, {
    zoomControl: false,
    attributionControl: false,
    maxZoom: MOST_ZOOM,
    // What moves makes some people ill; a page says so by itself.
    ...(matchMedia('(prefers-reduced-motion: reduce)').matches
      ? { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false }
      : {}),
  })
  at.setAttribute('role', 'group')
  at.setAttribute('aria-label', words.title)
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map)
  control.scale({ imperial: false }).addTo(map)
  if (tiles === undefined) addGraticule(map)
  else {
    control.attribution({ prefix: false }).addTo(map)
    tileLayer(tiles, {
      maxZoom: MOST_ZOOM,
      attribution: escaped(attribution),
      referrerPolicy: 'origin',
    }).addTo(map)
  }
  // Leaflet listens for it only while the map itself has the focus, which a popup's link takes.
  at.addEventListener('keydown', event => {
    if (event.key === 'Escape') map.closePopup()
    if (event.key === ' ') press(event)
  })
  map.fitBounds(latLngBounds(items.map(pointOf)).pad(0.08), {
    maxZoom: NEAREST_ZOOM,
    animate: false,
  })
  showPins(map, items, words)
}

/** Leaflet's buttons are links and its markers boxes, which know Enter alone: the page would scroll away. */
function press(event: KeyboardEvent): void {
  const { target } = event
  if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'button') return
  event.preventDefault()
  if (!event.repeat) target.click()
}

function escaped(text: string): string {
  const element = document.createElement('span')
  element.textContent = text
  return element.innerHTML
}
