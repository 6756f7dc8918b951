// Leaflet with our own markers: numbered as in the list, reached by keyboard, named for screen readers.
import { control, divIcon, latLngBounds, map as leafletMap, marker, tileLayer } from 'leaflet'
import type { MapSettings } from '../../domain/map-settings.ts'
import { addGraticule } from './graticule.ts'

const MOST_ZOOM = 19
const NEAREST_ZOOM = 16
const MARKER_PX = 30

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
  at.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') map.closePopup()
  })
  const points = items.map(pointOf)
  map.fitBounds(latLngBounds(points).pad(0.08), { maxZoom: NEAREST_ZOOM, animate: false })
  for (const [index, item] of items.entries()) {
    const pin = marker(points[index] ?? [0, 0], {
      icon: divIcon({
        className: 'mc-map__pin',
        html: escaped(item.dataset['place'] ?? ''),
        iconSize: [MARKER_PX, MARKER_PX],
      }),
      riseOnHover: true,
    })
    pin.bindPopup(() => popupOf(item), { closeButton: true })
    pin.addTo(map)
    const element = pin.getElement()
    const name = item.querySelector('[data-place-name]')?.textContent ?? ''
    element?.setAttribute('aria-label', `${item.dataset['place'] ?? ''}. ${name}`)
    pin.on('popupopen', ({ popup }) => {
      const close = popup.getElement()?.querySelector('.leaflet-popup-close-button')
      close?.setAttribute('aria-label', words.close)
      popup.getElement()?.querySelector('a')?.focus()
    })
    pin.on('popupclose', ({ popup }) => {
      // The focus was in what goes away.
      if (popup.getElement()?.contains(document.activeElement)) element?.focus()
    })
    followed(item, element)
  }
}

function pointOf({ dataset }: HTMLElement): [number, number] {
  return [Number(dataset['latitude']), Number(dataset['longitude'])]
}

/** The name with its link, the kind and address, and whether it is open: as the list has them. */
function popupOf(item: HTMLElement): HTMLElement {
  const content = document.createElement('div')
  const link = item.querySelector('[data-place-name]')?.cloneNode(true)
  if (link) content.append(link)
  for (const line of item.querySelectorAll('.mc-places__line')) {
    const text = document.createElement('p')
    text.textContent = line.textContent
    content.append(text)
  }
  return content
}

/** While a place of the list is pointed at or has the focus, its marker stands out. */
function followed(item: HTMLElement, pin: HTMLElement | undefined): void {
  const mark = (isCurrent: boolean) => () =>
    pin?.classList.toggle('mc-map__pin--current', isCurrent)
  item.addEventListener('mouseenter', mark(true))
  item.addEventListener('mouseleave', mark(false))
  item.addEventListener('focusin', mark(true))
  item.addEventListener('focusout', mark(false))
}

function escaped(text: string): string {
  const element = document.createElement('span')
  element.textContent = text
  return element.innerHTML
}
