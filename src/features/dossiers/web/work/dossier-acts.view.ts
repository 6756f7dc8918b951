import type { OfficerAct } from '../../domain/acts-open-to.ts'
import type { DossierView } from '../../use-cases/find-dossier.ts'
import type { Names } from './dossier-names.ts'
import { actHref } from './work-addresses.ts'

/** An act that is open to the officer. */
export type ActLink = {
  readonly act: OfficerAct
  readonly text: string
  readonly href: string
  /** It asks nothing: a button does it. */
  readonly atOnce: boolean
}

/** What is open to the officer: what the dossier waits for first, then all else. */
export type ActsModel = {
  readonly revision: number
  readonly main: readonly ActLink[]
  readonly more: readonly ActLink[]
}

/** What carries a dossier on, in the order in which one would do it. */
const MAIN: readonly OfficerAct[] = [
  'take_in',
  'receive_supplement',
  'start',
  'resume',
  'confirm_stop',
  'approve',
  'send_back_proposal',
  'resolve',
  'propose',
  'forward',
  'return_result',
]

const AT_ONCE: readonly OfficerAct[] = ['take_in', 'start', 'take_over']

/** Exactly the acts that are open. */
export function actsModel({ acts, facts }: DossierView, { say, language }: Names): ActsModel {
  const link = (act: OfficerAct): ActLink => ({
    act,
    text: say.acts[act],
    href: actHref(language, facts.dossier.id, act),
    atOnce: AT_ONCE.includes(act),
  })
  // Who can begin the step need not take it over.
  const more = [...acts].filter(
    act => !MAIN.includes(act) && !(act === 'take_over' && acts.has('start')),
  )
  return {
    revision: facts.dossier.revision,
    main: MAIN.filter(act => acts.has(act)).map(link),
    more: more.map(link),
  }
}
