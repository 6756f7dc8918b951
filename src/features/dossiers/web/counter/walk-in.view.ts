/** The counter's form as it is printed: what was typed, what was found, what to mend, where the cursor goes. */
import { feeFor, type ProcedureVersion, procedureWords } from '#features/procedures'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { ResultWay } from '../../domain/dossier.ts'
import { words } from '../../words.ts'
import type { Choice } from './choose-procedure.ts'
import { type FeeCount, feeCountsOf, readFeeCounts } from './fee-counts.ts'
import type { LookedUp } from './look-up-applicant.ts'
import { type PaperLine, paperLines } from './paper-lines.ts'
import type { Mend } from './receive-typed.ts'
import { type WalkInTyped, withLines } from './walk-in.form.ts'

/** A procedure that is offered. */
export type OfferedProcedure = {
  readonly slug: string
  readonly name: string
  readonly about: string
}

/** The procedure that was chosen, with what the counter has to know and ask. */
export type ChosenProcedure = {
  readonly about: string
  readonly fee: string
  readonly feeCounts: readonly FeeCount[]
  readonly papers: readonly PaperLine[]
  readonly ways: readonly ResultWay[]
}

/** The page's model. */
export type WalkInModel = {
  readonly language: Language
  readonly typed: WalkInTyped
  /** Sentences by field; the empty field's stands alone. */
  readonly errors: Readonly<Record<string, string>>
  readonly counters: readonly { readonly slug: string; readonly name: string }[]
  readonly offered: readonly OfferedProcedure[]
  readonly mended: boolean
  readonly chosen: ChosenProcedure | undefined
  readonly notice: string | undefined
  readonly focus: string
}

/** What the page is made from. */
export type WalkInFacts = {
  readonly language: Language
  readonly now: Instant
  readonly typed: WalkInTyped
  readonly choice: Choice
  readonly counters: WalkInModel['counters']
  readonly mends: readonly Mend[]
  readonly lookedUp: LookedUp | undefined
}

/** Makes the page's model. */
export function walkInModel(facts: WalkInFacts): WalkInModel {
  const { language, choice, counters } = facts
  const typed = withChoice(facts.typed, choice, language)
  const chosen =
    choice.kind === 'chosen' ? chosenProcedure(choice.version, typed, facts) : undefined
  return {
    ...{ language, typed, counters, chosen },
    errors: errorsOf(facts, chosen),
    offered: offeredOf(choice, language),
    mended: choice.kind === 'many' && choice.mended,
    notice: noticeOf(facts.lookedUp, language),
    focus: focusOf(typed, choice, facts.lookedUp),
  }
}

/** In the form a chosen procedure stands with its name: typing over it looks for another one. */
function withChoice(typed: WalkInTyped, choice: Choice, language: Language): WalkInTyped {
  if (choice.kind === 'many')
    return withLines(typed, { procedure: '', procedure_for: typed.lines.procedure_text.trim() })
  if (choice.kind !== 'chosen') return withLines(typed, { procedure: '', procedure_for: '' })
  const name = choice.version.name[language]
  const { slug } = choice.version.procedure
  return withLines(typed, { procedure: slug, procedure_text: name, procedure_for: name })
}

function chosenProcedure(
  version: ProcedureVersion,
  typed: WalkInTyped,
  { language, now }: WalkInFacts,
): ChosenProcedure {
  const text = words(language).counter.walkIn
  const feeCounts = feeCountsOf(version, typed)
  const channel = typed.channel === 3 ? 'post' : 'counter'
  const { answers } = readFeeCounts(feeCounts)
  const { total } = feeFor(version.content, channel, dateInVietNam(now), answers)
  return {
    about: text.chosen(version.procedure.code, limitText(version.content.time, language)),
    fee: total === 0 ? text.noFee : text.fee(dong(total, language)),
    feeCounts,
    papers: paperLines(version, typed),
    ways: version.content.result.ways,
  }
}

function offeredOf(choice: Choice, language: Language): OfferedProcedure[] {
  if (choice.kind !== 'many') return []
  return choice.items.map(({ procedure, name, time }) => ({
    slug: procedure.slug,
    name: name[language],
    about: words(language).counter.walkIn.chosen(procedure.code, limitText(time, language)),
  }))
}

function errorsOf(facts: WalkInFacts, chosen: ChosenProcedure | undefined) {
  const { language, mends, lookedUp } = facts
  const { errors } = words(language).counter.walkIn
  const { papers_missing: papersMissing, ...sentences } = errors
  const known: Readonly<Record<string, string>> = { ...words(language).errors, ...sentences }
  const told = mends.map(mend => {
    if (mend.papers === undefined) return [mend.field, known[mend.code] ?? sentences.wrong]
    const missing = chosen?.papers.filter(paper => mend.papers?.includes(paper.key)) ?? []
    return [mend.field, papersMissing(missing.map(paper => paper.name[language]).join('; '))]
  })
  const looked =
    lookedUp?.ok === false ? [['identity', known[lookedUp.code] ?? sentences.wrong]] : []
  return Object.fromEntries([...looked, ...told]) as Record<string, string>
}

function noticeOf(lookedUp: LookedUp | undefined, language: Language): string | undefined {
  const text = words(language).counter.walkIn
  if (lookedUp?.ok !== true) return undefined
  const { notice } = lookedUp
  return typeof notice === 'string' ? text[notice] : text.known(notice.known)
}

function focusOf(typed: WalkInTyped, choice: Choice, lookedUp: LookedUp | undefined): string {
  if (choice.kind === 'many') return 'procedure'
  if (choice.kind !== 'chosen') return 'procedure_text'
  if (lookedUp?.ok === false) return 'identity'
  const { identity, name, phone, address } = typed.lines
  if (identity.trim() === '' && name.trim() === '') return 'identity'
  if (name.trim() === '') return 'name'
  if (phone.trim() === '') return 'phone'
  return address.trim() === '' ? 'address' : 'all'
}

/** A statutory time in the words of the procedure's page. */
export function limitText(
  time: { readonly limit: { unit: 'working_day' | 'day' | 'working_hour'; value: number } },
  language: Language,
): string {
  return procedureWords(language).procedure.units[time.limit.unit](time.limit.value)
}

function dong(amount: number, language: Language): string {
  return procedureWords(language).procedure.dong(
    String(amount).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ','),
  )
}
