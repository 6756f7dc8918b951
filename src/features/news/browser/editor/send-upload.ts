/** Sends what an editor drops, pastes or chooses, on behalf of the form of the text that it belongs to. */

/** Hidden fields that say for which site the page was opened; another window may have gone over to another one since. */
const OF_THE_PAGE = ['acting-site']

/** Gives the answer, or undefined when there is none that could be shown. */
export async function sendUpload<Answer>(
  text: HTMLFormElement | null,
  address: string,
  data: FormData,
): Promise<Answer | undefined> {
  const typed = text === null ? new FormData() : new FormData(text)
  for (const name of OF_THE_PAGE) for (const value of typed.getAll(name)) data.append(name, value)
  try {
    const answer = await fetch(address, { method: 'POST', body: data })
    return answer.status === 200 || answer.status === 422
      ? ((await answer.json()) as Answer)
      : undefined
  } catch {
    return undefined
  }
}
