/** What the operator sees: sentences, and how far long work has come. */

const BAR = 24
const EVERY_MS = 100

/** The operator's screen. */
export type Terminal = {
  say(sentence: string): void
  /** Shows how far some work has come: redrawn in place on a screen, a line for each tenth in a log. */
  progress(what: string, total: number): Progress
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
    progress(what, total) {
      const began = performance.now()
      let [shownAt, tenth] = [0, 0]
      return {
        reached(done) {
          const now = performance.now()
          const line = describe(what, { done, total, ms: now - began })
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
          const seconds = ((performance.now() - began) / 1000).toFixed(1)
          out.write(`${out.isTTY ? '\r\x1b[K' : ''}${what}: ${grouped(total)} in ${seconds} s\n`)
        },
      }
    },
  }
}

function describe(what: string, at: { done: number; total: number; ms: number }): string {
  const share = at.total === 0 ? 1 : Math.min(1, at.done / at.total)
  const bar = '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '░')
  const rate = (at.done / Math.max(1, at.ms)) * 1000
  const left = rate === 0 ? '' : `, ${duration((at.total - at.done) / rate)} left`
  return `${what} ${bar} ${grouped(at.done)} of ${grouped(at.total)}, ${grouped(Math.round(rate))} a second${left}`
}

function duration(seconds: number): string {
  return seconds < 100
    ? `${String(Math.ceil(seconds))} s`
    : `${String(Math.ceil(seconds / 60))} min`
}

function grouped(number: number): string {
  return number.toLocaleString('en-US')
}
