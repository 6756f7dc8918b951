/** What the operator sees: sentences, and how far long work has come. */

const BAR = 24
const EVERY_MS = 100

/** The operator's screen. */
export type Terminal = {
  say(sentence: string): void
  /** Shows how far some work has come: redrawn in place on a screen, a line for each tenth in a log; in English unless `say` is given. */
  progress(what: string, total: number, say?: ProgressWords): Progress
}

/** How far work has come, in words. */
export type ProgressWords = {
  readonly reached: (done: number, total: number, inASecond: number) => string
  readonly left: (duration: string) => string
  readonly minutes: (count: number) => string
  readonly ended: (total: number, seconds: number) => string
}

const ENGLISH: ProgressWords = {
  reached: (done, total, inASecond) =>
    `${grouped(done)} of ${grouped(total)}, ${grouped(inASecond)} a second`,
  left: duration => `${duration} left`,
  minutes: count => `${String(count)} min`,
  ended: (total, seconds) => `${grouped(total)} in ${seconds.toFixed(1)} s`,
}

/** Some work that is going on. */
export type Progress = {
  reached(done: number): void
  /** Takes the display away: the work does not go on. */
  leave(): void
  /** Ends the display; says how long it took. */
  end(): void
}

/** The terminal on an output stream. */
export function openTerminal(out: NodeJS.WriteStream): Terminal {
  return {
    say: sentence => out.write(`${sentence}\n`),
    progress(what, total, say = ENGLISH) {
      const began = performance.now()
      let [shownAt, tenth] = [0, 0]
      return {
        reached(done) {
          const now = performance.now()
          const line = describe(say, what, { done, total, ms: now - began })
          if (out.isTTY) {
            if (now - shownAt < EVERY_MS) return
            shownAt = now
            out.write(`\r\x1b[K${line}`)
          } else if (Math.floor((done / total) * 10) > tenth) {
            tenth = Math.floor((done / total) * 10)
            out.write(`${line}\n`)
          }
        },
        leave() {
          if (out.isTTY) out.write('\r\x1b[K')
        },
        end() {
          const seconds = (performance.now() - began) / 1000
          out.write(`${out.isTTY ? '\r\x1b[K' : ''}${what}: ${say.ended(total, seconds)}\n`)
        },
      }
    },
  }
}

function describe(
  say: ProgressWords,
  what: string,
  at: { done: number; total: number; ms: number },
): string {
  const share = at.total === 0 ? 1 : Math.min(1, at.done / at.total)
  const bar = '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '░')
  const rate = (at.done / Math.max(1, at.ms)) * 1000
  const left = rate === 0 ? '' : `, ${say.left(duration(say, (at.total - at.done) / rate))}`
  const reached = say.reached(at.done, at.total, Math.round(rate))
  return `${what} ${bar} ${reached}${left}`
}

function duration(say: ProgressWords, seconds: number): string {
  return seconds < 100 ? `${String(Math.ceil(seconds))} s` : say.minutes(Math.ceil(seconds / 60))
}

function grouped(number: number): string {
  return number.toLocaleString('en-US')
}
