import { useWords } from '../language.ts'
import { ErrorMessage } from './field.tsx'

/** The script that solves the challenge: a page with the field loads it. */
export const PROOF_SCRIPT = 'prove-work.js'

export type ProofFieldProps = {
  /** The field in which the proof is sent. */
  name: string
  /** As the server made it, for the browser to solve. */
  challenge: object
  error: string | undefined
  /** What becomes of the form where no script runs. */
  withoutScripts: string
}

/** Part of a form that costs its sender's browser a second of work; without scripts, its sender a wait. */
export function ProofField({ name, challenge, error, withoutScripts }: ProofFieldProps) {
  const words = useWords()
  return (
    <div
      id={name}
      tabindex={-1}
      data-proof={JSON.stringify(challenge)}
      data-proof-working={words.proofWorking}
      data-proof-done={words.proofDone}
    >
      {error !== undefined && <ErrorMessage>{error}</ErrorMessage>}
      <input type="hidden" name={name} value="" />
      <p class="govuk-hint" role="status" data-proof-status />
      <noscript>
        <p class="govuk-hint">{withoutScripts}</p>
      </noscript>
    </div>
  )
}
