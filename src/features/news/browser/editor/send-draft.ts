/** Sends what is being written to where it is kept, and tells what became of it. */

const SIGNED_OUT = 401
/** More than the form's limits, or than any form's. */
const TOO_LONG = [400, 413]
/** What stands before the server says that there is none behind it. */
const UNREACHED = [502, 503, 504]

/** What the server says of what was kept, and of others who have the text open. */
export type Kept = { readonly kept: string; readonly others: readonly string[] }

/** `unreached`: no answer, so that nothing else would arrive either. `not kept`: the server is there and said something else. */
export type Sent = Kept | 'signed out' | 'too long' | 'unreached' | 'not kept'

type Sending = {
  readonly fields: string
  readonly mostMs: number
  /** Goes on when the page is gone meanwhile. */
  readonly outlivesPage?: boolean
}

/** Sends those fields. */
export async function sendDraft(
  address: string,
  { fields, mostMs, outlivesPage = false }: Sending,
): Promise<Sent> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(mostMs),
      // Who is led elsewhere was reached: followed to another host it would look like no connection.
      redirect: 'manual',
      keepalive: outlivesPage,
    })
    return await readAnswer(answer)
  } catch {
    return 'unreached'
  }
}

async function readAnswer(answer: Response): Promise<Sent> {
  if (answer.status === SIGNED_OUT) return 'signed out'
  if (TOO_LONG.includes(answer.status)) return 'too long'
  if (UNREACHED.includes(answer.status)) return 'unreached'
  if (!answer.ok) return 'not kept'
  const text = await answer.text()
  try {
    return JSON.parse(text) as Kept
  } catch {
    return 'not kept'
  }
}
