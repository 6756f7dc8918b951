/** Acts that carry a dossier from officer to officer and from step to step. */
import { z } from 'zod'
import { DOSSIER_PERMISSIONS } from '../../../dossiers.permissions.ts'
import { assign } from '../../../use-cases/assign.ts'
import { forward } from '../../../use-cases/forward.ts'
import { returnToPreviousStep } from '../../../use-cases/return-to-previous-step.ts'
import { startStep } from '../../../use-cases/start-step.ts'
import { takeIn } from '../../../use-cases/take-in.ts'
import { takeOver } from '../../../use-cases/take-over.ts'
import { anyOfficer, area, officer } from './act-inputs.ts'
import { actSpec } from './act-spec.ts'
import { noteField, officerField, reasonField } from './field-makers.ts'

const nothing = z.object({})

export const STEP_ACTS = [
  actSpec({
    act: 'take_in',
    who: DOSSIER_PERMISSIONS.receive,
    form: nothing,
    run: (deps, at) => takeIn(deps, at),
  }),
  actSpec({
    act: 'start',
    who: DOSSIER_PERMISSIONS.process,
    form: nothing,
    run: (deps, at) => startStep(deps, at),
  }),
  actSpec({
    act: 'take_over',
    who: DOSSIER_PERMISSIONS.process,
    form: nothing,
    run: (deps, at) => takeOver(deps, at),
  }),
  actSpec({
    act: 'forward',
    who: DOSSIER_PERMISSIONS.process,
    form: z.object({ officer: anyOfficer, note: area }),
    choosing: 'next_step',
    fields: about => [...officerField(about, true), noteField(about)],
    run: (deps, at, { officer: to, note }) =>
      forward(deps, { ...at, note, ...(to && { toOfficerId: to }) }),
  }),
  actSpec({
    act: 'send_back',
    who: DOSSIER_PERMISSIONS.process,
    form: z.object({ reason: area }),
    fields: about => [reasonField(about)],
    run: (deps, at, { reason }) => returnToPreviousStep(deps, { ...at, reason }),
  }),
  actSpec({
    act: 'assign',
    who: DOSSIER_PERMISSIONS.process,
    form: z.object({ officer }),
    choosing: 'step',
    fields: about => officerField(about, false),
    run: (deps, at, { officer: toOfficerId }) => assign(deps, { ...at, toOfficerId }),
  }),
]
