import type { TimelineStep } from '#ui/index.ts'
import type { DossierView } from '../../use-cases/find-dossier.ts'
import { officerSlipLinks, type SlipLink } from '../slips/slip-addresses.ts'
import { type ActsModel, actsModel } from './dossier-acts.view.ts'
import { type DecisionModel, decisionModels } from './dossier-decisions.view.ts'
import { type HeadModel, headModel } from './dossier-head.view.ts'
import { historyModel } from './dossier-history.view.ts'
import type { Names } from './dossier-names.ts'
import { type PapersModel, papersModel } from './dossier-papers.view.ts'
import { type StepsModel, stepsModel } from './dossier-steps.view.ts'
import type { FormAct } from './work-addresses.ts'

/** All that the page of a dossier prints. */
export type DossierModel = {
  readonly names: Names
  readonly head: HeadModel
  readonly acts: ActsModel
  readonly papers: PapersModel
  readonly steps: StepsModel
  readonly decisions: readonly DecisionModel[]
  readonly slips: readonly SlipLink[]
  readonly history: readonly TimelineStep[]
  readonly done: string | undefined
  readonly notOpen: string | undefined
}

/** The page's model, with the act that was just done, or could not be opened. */
export function dossierModel(
  view: DossierView,
  names: Names,
  after: { readonly done: FormAct | undefined; readonly notOpen: FormAct | undefined },
): DossierModel {
  const { say, text } = names
  return {
    names,
    head: headModel(view, names),
    acts: actsModel(view, names),
    papers: papersModel(view, names),
    steps: stepsModel(view, names),
    decisions: decisionModels(view, names),
    slips: officerSlipLinks(names.language, view.facts),
    history: historyModel(view, names),
    done: after.done && text.done(say.acts[after.done]),
    notOpen: after.notOpen && text.notOpen(say.acts[after.notOpen]),
  }
}
