/** The sentences of the list in order of distance, from the server to the script: `{name}` and `{distance}` are filled in. */
export type NearMeWords = {
  readonly asking: string
  readonly away: string
  readonly done: string
  readonly refused: string
  readonly failed: string
}
