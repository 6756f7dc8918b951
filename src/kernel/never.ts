/** Ends an exhaustive switch: the compiler refuses the call while a case is missing. Throws if reached at run time. */
export function never(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
