/** What the fee of a procedure depends on (pages, copies), asked at the counter in place of the form. */
import type { ProcedureVersion } from '#features/procedures'
import type { Localised } from '#kernel/language.ts'
import { textOf, type WalkInTyped } from './walk-in.form.ts'

/** A number to ask: the form's question that it answers, and what was typed. */
export type FeeCount = {
  readonly key: string
  readonly field: string
  readonly label: Localised
  readonly typed: string
}

/** The numbers that the fee of the version depends on. */
export function feeCountsOf(version: ProcedureVersion, typed: WalkInTyped): FeeCount[] {
  const keys = version.content.fees.flatMap(fee => [fee.countedBy, fee.timesBy])
  const questions = version.form.sections
    .flatMap(section => section.pages)
    .flatMap(page => page.questions)
  return [...new Set(keys)].flatMap(key => {
    const question = questions.find(each => each.key === key)
    if (key === undefined || question === undefined) return []
    const field = `fee-${key}`
    return [{ key, field, label: question.label, typed: textOf(typed.raw, field) ?? '1' }]
  })
}

/** The numbers as answers, and the fields that hold none. */
export function readFeeCounts(counts: readonly FeeCount[]): {
  readonly answers: Readonly<Record<string, number>>
  readonly wrong: readonly string[]
} {
  const wrong = counts.filter(count => !/^[1-9]\d{0,3}$/.test(count.typed.trim()))
  const good = counts.filter(count => !wrong.includes(count))
  return {
    answers: Object.fromEntries(good.map(count => [count.key, Number(count.typed)])),
    wrong: wrong.map(count => count.field),
  }
}
