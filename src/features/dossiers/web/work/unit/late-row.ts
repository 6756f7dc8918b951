/** A row of a list of the unit's dossiers, with why it is late in sentences. */
import type { Language } from '#kernel/language.ts'
import type { NamedDelay, OverviewRow } from '../../../use-cases/overview.ts'
import { words } from '../../../words.ts'
import { type RowModel, type RowSetting, rowModel } from '../work-row.ts'

/** A row with what made it late; nothing for one in time. */
export type LateRow = RowModel & {
  readonly causes: readonly string[]
  readonly apology: { readonly text: string; readonly isMade: boolean } | undefined
}

/** The printed row. */
export function lateRow(row: OverviewRow, setting: RowSetting): LateRow {
  const { apology } = words(setting.language).work.unit
  const { delay } = row
  return {
    ...rowModel(row, setting),
    causes: delay === undefined ? [] : causesOf(delay, setting.language),
    apology: delay && {
      text: delay.hasApology ? apology.made : apology.missing,
      isMade: delay.hasApology,
    },
  }
}

function causesOf(delay: NamedDelay, language: Language): string[] {
  const { unit, time } = words(language).work
  const say = unit.causes
  const { heldUp, stepName, holder, sentBack, pausedMinutes } = delay
  const causes = [
    heldUp &&
      (heldUp.isStillThere ? say.isHeldUp : say.heldUp)(
        stepName?.[language] ?? heldUp.stepKey,
        holder?.[language] ?? unit.nobody,
        time.duration(heldUp.minutes),
      ),
    delay.lateIntake && say.lateIntake,
    sentBack > 0 && say.sentBack(sentBack),
    pausedMinutes > 0 && say.paused(time.duration(pausedMinutes)),
  ].filter(cause => typeof cause === 'string')
  return causes.length === 0 ? [say.unknown] : causes
}
