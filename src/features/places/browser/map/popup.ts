/** What a marker tells: of one place what the list has of it, of several each with its number and link. */
export function popupOf(items: readonly HTMLElement[]): HTMLElement {
  const [first] = items
  if (first && items.length === 1) return ofOne(first)
  const list = document.createElement('ul')
  list.className = 'mc-map__places'
  for (const item of items) {
    const place = document.createElement('li')
    place.append(`${item.dataset['place'] ?? ''}. `, ...linkOf(item))
    list.append(place)
  }
  return list
}

/** The name with its link, the kind and address, and whether it is open. */
function ofOne(item: HTMLElement): HTMLElement {
  const content = document.createElement('div')
  content.append(...linkOf(item))
  for (const line of item.querySelectorAll('.mc-places__line')) {
    const text = document.createElement('p')
    text.textContent = line.textContent
    content.append(text)
  }
  return content
}

function linkOf(item: HTMLElement): Node[] {
  const link = item.querySelector('[data-place-name]')?.cloneNode(true)
  return link ? [link] : []
}
