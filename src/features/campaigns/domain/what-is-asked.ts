import type { FormDefinition, Question } from '#features/procedures'
import { ownNumber } from './own-questions.ts'

/**
 * The key of the first question that is another one in the second form, or is in one of them alone; undefined: they ask the
 * same. Order, help and English words may differ: no answer becomes the answer to something else by that.
 */
export function changedQuestion(before: FormDefinition, after: FormDefinition): string | undefined {
  const [asked, asks] = [meaningsIn(before), meaningsIn(after)]
  const keys = [...asked.keys(), ...asks.keys()]
  return keys.find(key => asked.get(key) !== asks.get(key))
}

/** The database keeps the keys of an object in an order of its own: what is asked is told by its parts. */
function meaningsIn(form: FormDefinition): Map<string, string> {
  const questions = form.sections.flatMap(section => section.pages.flatMap(page => page.questions))
  return new Map(questions.map(question => [question.key, meaningOf(question)]))
}

function meaningOf(question: Question): string {
  const { key, kind, label, required, showIf } = question
  const options =
    'options' in question
      ? question.options.map(({ value, label: said }) => `${value}=${said.vi}`).toSorted()
      : []
  const condition = showIf && 'is' in showIf ? [showIf.question, String(showIf.is)] : []
  // The words of usual questions are ours, and whether one must be answered follows from what tells people apart.
  const own = ownNumber(key) === undefined ? [] : [label.vi, required]
  return JSON.stringify([kind, ...own, condition, options])
}
