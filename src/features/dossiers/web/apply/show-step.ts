import { hasAddress, listUnitNames, rawOf, withFiles } from '#features/procedures'
import { type Answer, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { StepPage, type StepState } from './step.page.tsx'
import type { Step } from './step.ts'

/** Shows a page of the form. */
export async function showStep(deps: FeatureDeps, step: Step, state: StepState): Promise<Answer> {
  const unitNames = hasAddress(step.page)
    ? await listUnitNames(deps.db, step.siteId, step.today)
    : undefined
  const status = (state.errors ?? []).length > 0 ? 422 : 200
  return page(StepPage({ step, state: { ...state, unitNames } }), { status })
}

/** What a page shows when it is opened: what was typed there last and not answered yet, else the answers. */
export function openedState({ draft, page: shown }: Step): StepState {
  const { typed, answers } = draft
  if (typed?.page !== shown.key) return { raw: rawOf(shown.questions, answers) }
  return { raw: withFiles(shown, typed.fields, answers), restored: true }
}
