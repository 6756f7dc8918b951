import type { Language } from '#kernel/language.ts'
import type { NearMeWords } from '../domain/near-me.ts'
import { words } from '../words.ts'

/** The button that puts the list in order of distance; hidden until scripts show it, for it cannot do without them. */
export function NearMe({ language, isPart }: { language: Language; isPart: boolean }) {
  const { me } = words(language).near
  const { asking, away, refused, failed } = me
  const said: NearMeWords = { asking, away, refused, failed, done: isPart ? me.donePart : me.done }
  return (
    <div class="mc-places__near" data-near-me={JSON.stringify(said)} hidden>
      <button type="button" class="mc-button mc-button--secondary" aria-describedby="near-me-hint">
        {me.button}
      </button>
      <p class="mc-places__hint" id="near-me-hint">
        {me.hint}
      </p>
      <p class="mc-places__said" role="status" />
    </div>
  )
}
