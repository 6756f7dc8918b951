import type { Language } from '#kernel/language.ts'
import { type Challenge, PROOF_FIELD } from '#platform/http/proof-of-work.ts'
import { ErrorMessage } from '#ui/components/field.tsx'
import { words } from '../words.ts'
import { errorText } from './fields.ts'

/** The script that solves the challenge. */
export const PROOF_SCRIPT = 'news/prove-work.js'

export type ProofFieldProps = {
  language: Language
  challenge: Challenge
  error: string | undefined
}

/** Part of a form that costs its sender's browser a second of work; without scripts, its sender a wait. */
export function ProofField({ language, challenge, error }: ProofFieldProps) {
  const { proof: text } = words(language).comments
  return (
    <div
      id={PROOF_FIELD}
      tabindex={-1}
      data-proof={JSON.stringify(challenge)}
      data-proof-working={text.working}
      data-proof-done={text.done}
    >
      {error !== undefined && <ErrorMessage>{errorText(language, error)}</ErrorMessage>}
      <input type="hidden" name={PROOF_FIELD} value="" />
      <p class="govuk-hint" role="status" data-proof-status />
      <noscript>
        <p class="govuk-hint">{text.withoutScripts}</p>
      </noscript>
    </div>
  )
}
