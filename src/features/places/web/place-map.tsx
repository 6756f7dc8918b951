import type { Language } from '#kernel/language.ts'
import type { MapSettings } from '../domain/map-settings.ts'
import { words } from '../words.ts'

export type Tiles = { readonly url: string; readonly attribution: string }

/** Where the map is drawn from the list beside it. Without scripts it says where everything is. */
export function PlaceMap({ language, tiles }: { language: Language; tiles: Tiles | undefined }) {
  const { map: text } = words(language)
  const settings: MapSettings = {
    tiles: tiles?.url,
    attribution: tiles?.attribution ?? '',
    words: {
      ...{ title: text.title, zoomIn: text.zoomIn, zoomOut: text.zoomOut, close: text.close },
      together: text.together('{count}', '{numbers}'),
    },
  }
  return (
    <section class="mc-places__map" aria-labelledby="ban-do">
      <h2 class="govuk-heading-m" id="ban-do">
        {text.title}
      </h2>
      <div class="mc-map" data-place-map={JSON.stringify(settings)}>
        <p class="mc-map__empty">{text.noScript}</p>
      </div>
      <p class="mc-places__hint">{text.hint}</p>
      {tiles === undefined && <p class="mc-places__hint">{text.noTiles}</p>}
    </section>
  )
}
