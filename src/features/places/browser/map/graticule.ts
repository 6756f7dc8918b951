// Lines of latitude and longitude, for maps without pictures: they move and grow with the map and say where one is.
import { divIcon, type Map as LeafletMap, layerGroup, marker, polyline } from 'leaflet'

/** Distances between lines in degrees; the first that gives few enough lines is taken. */
const STEPS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]
const MOST_LINES = 7

/** Draws the lines, and draws them anew whenever the map has moved. */
export function addGraticule(map: LeafletMap): void {
  const lines = layerGroup().addTo(map)
  const draw = (): void => {
    lines.clearLayers()
    const bounds = map.getBounds()
    const [south, north] = [bounds.getSouth(), bounds.getNorth()]
    const [west, east] = [bounds.getWest(), bounds.getEast()]
    const step = STEPS.find(each => (east - west) / each <= MOST_LINES) ?? 20
    for (const latitude of multiples(step, south, north)) {
      add([latitude, west], [latitude, east], 'mc-map__degree--end', written(latitude, step))
    }
    for (const longitude of multiples(step, west, east)) {
      add([south, longitude], [north, longitude], 'mc-map__degree--top', written(longitude, step))
    }
  }
  const add = (from: [number, number], to: [number, number], side: string, text: string): void => {
    polyline([from, to], { className: 'mc-map__line', interactive: false, weight: 1 }).addTo(lines)
    const icon = divIcon({
      className: `mc-map__degree ${side}`,
      html: `<span>${text}</span>`,
      iconSize: [0, 0],
    })
    marker(to, { icon, interactive: false, keyboard: false }).addTo(lines)
  }
  map.on('moveend', draw)
  map.whenReady(draw)
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step)
  const count = Math.max(0, Math.floor(to / step) - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}

function written(degrees: number, step: number): string {
  return `${degrees.toFixed(step < 0.01 ? 3 : step < 1 ? 2 : 0)}°`
}
