// Our own markers: numbered as in the list, named for screen readers. What would lie on each other is one of them.
import { divIcon, type Map as LeafletMap, type Marker, marker, type PopupOptions } from 'leaflet'
import { gatherPoints } from '../../domain/gather-points.ts'
import type { MapSettings } from '../../domain/map-settings.ts'
import { popupOf } from './popup.ts'

const MARKER_PX = 30
/** From the map's left side to the right one of its buttons, and between them and what is beside. */
const BUTTONS_PX = 68
const POPUP_EDGES_PX = 58
const MOST_POPUP_PX = 300

/** Shows the places of the list on the map, now and after each change of its scale. */
export function showPins(
  map: LeafletMap,
  items: readonly HTMLElement[],
  words: MapSettings['words'],
): void {
  const pins = new Map<HTMLElement, Marker>()
  const show = () => {
    const held = items.find(item => pins.get(item)?.getElement() === document.activeElement)
    for (const pin of pins.values()) pin.remove()
    const points = items.map(item => map.latLngToLayerPoint(pointOf(item)))
    for (const indices of gatherPoints(points, MARKER_PX)) {
      const together = indices.flatMap(index => items[index] ?? [])
      const pin = pinOf(map, together, words).addTo(map)
      for (const item of together) pins.set(item, pin)
    }
    // The focus was on one that is gone.
    if (held) pins.get(held)?.getElement()?.focus()
  }
  show()
  map.on('zoomend', show)
  for (const item of items) follow(item, () => pins.get(item)?.getElement())
}

/** Where a place of the list is. */
export function pointOf({ dataset }: HTMLElement): [number, number] {
  return [Number(dataset['latitude']), Number(dataset['longitude'])]
}

function pinOf(
  map: LeafletMap,
  items: readonly HTMLElement[],
  words: MapSettings['words'],
): Marker {
  const [first] = items
  const isAlone = items.length === 1
  const pin = marker(first ? pointOf(first) : [0, 0], {
    icon: divIcon({
      className: isAlone ? 'mc-map__pin' : 'mc-map__pin mc-map__pin--several',
      html: textElement('span', first ? numberOf(first) : ''),
      iconSize: [MARKER_PX, MARKER_PX],
    }),
    riseOnHover: true,
  })
  pin.bindPopup(() => popupOf(items), popupOptions(map, isAlone))
  // There once it is on the map.
  pin.on('add', () => pin.getElement()?.setAttribute('aria-label', nameOf(items, words)))
  pin.on('popupopen', ({ popup }) => {
    const close = popup.getElement()?.querySelector('.leaflet-popup-close-button')
    close?.setAttribute('aria-label', words.close)
    popup.getElement()?.querySelector('a')?.focus()
  })
  pin.on('popupclose', ({ popup }) => {
    // The focus was in what goes away.
    if (popup.getElement()?.contains(document.activeElement)) pin.getElement()?.focus()
  })
  return pin
}

/** Beside the map's buttons, also on a phone. A list that scrolls tells Leaflet no width of its own. */
function popupOptions(map: LeafletMap, isAlone: boolean): PopupOptions {
  const maxWidth = Math.min(MOST_POPUP_PX, map.getSize().x - BUTTONS_PX - POPUP_EDGES_PX)
  return {
    ...{ closeButton: true, maxWidth, autoPanPaddingTopLeft: [BUTTONS_PX, 12] },
    ...(isAlone ? {} : { minWidth: maxWidth }),
  }
}

function numberOf({ dataset }: HTMLElement): string {
  return dataset['place'] ?? ''
}

function nameOf(items: readonly HTMLElement[], { together }: MapSettings['words']): string {
  const [first] = items
  if (first && items.length === 1)
    return `${numberOf(first)}. ${first.querySelector('[data-place-name]')?.textContent ?? ''}`
  return together
    .replace('{count}', String(items.length))
    .replace('{numbers}', items.map(numberOf).join(', '))
}

/** While a place of the list is pointed at or has the focus, its marker stands out. */
function follow(item: HTMLElement, pin: () => HTMLElement | undefined): void {
  const mark = (isCurrent: boolean) => () =>
    pin()?.classList.toggle('mc-map__pin--current', isCurrent)
  item.addEventListener('mouseenter', mark(true))
  item.addEventListener('mouseleave', mark(false))
  item.addEventListener('focusin', mark(true))
  item.addEventListener('focusout', mark(false))
}

function textElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
