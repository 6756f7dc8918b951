/** What the sender got wrong, with the status to answer. */
export class SenderError extends Error {
  readonly statusCode: number
  constructor(statusCode: number, cause?: unknown) {
    super('The form that was sent cannot be read', { cause })
    this.statusCode = statusCode
  }
}
