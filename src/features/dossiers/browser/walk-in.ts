// The counter's form by keyboard alone. It works without this too: every button sends the whole form and gets it back.
import { startKeys } from './walk-in/keys.ts'
import { startLookUp } from './walk-in/look-up.ts'
import { startPapers } from './walk-in/papers.ts'
import { startSuggestions } from './walk-in/suggestions.ts'
import { walkInForm } from './walk-in/walk-in-form.ts'

const form = walkInForm()
if (form !== undefined) {
  startSuggestions(form)
  startLookUp(form)
  startPapers(form)
  startKeys(form)
}
