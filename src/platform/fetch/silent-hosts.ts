/**
 * Hosts that let requests run into their time limit without a word. Who asks for much keeps them in mind, so that a dead
 * server costs a wait or two and not one for each thing that it had.
 */
export type SilentHosts = {
  /** Whether it is asked no more. */
  isSilent(host: string): boolean
  answered(host: string): void
  saidNothing(host: string): void
}

/** So many waits in a row for nothing are enough. */
const MOST_WAITS = 2

/** Keeps silent hosts in mind, for as long as it is kept itself. A host that answers in between may be waited for again. */
export function rememberSilentHosts(): SilentHosts {
  const waits = new Map<string, number>()
  const waitsFor = (host: string): number => waits.get(host) ?? 0
  return {
    isSilent: host => waitsFor(host) >= MOST_WAITS,
    answered(host) {
      // What was under way when it fell silent does not bring it back: the others would wait once more.
      if (waitsFor(host) < MOST_WAITS) waits.delete(host)
    },
    saidNothing(host) {
      waits.set(host, waitsFor(host) + 1)
    },
  }
}
