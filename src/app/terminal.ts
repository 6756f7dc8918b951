/** What the operator sees: sentences, and how far long work has come. */

const BAR = 24
const EVERY_MS = 100
/** Work that has reached nothing for so long tells what it is at: on a screen, and in a log. */
const QUIET_MS = { screen: 1000, log: 10_000 }
type Quiet = { readonly quietMs: typeof QUIET_MS }

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
  /** What it is at, in words: shown in place of how far it has come while that stands still. */
  isAt(part: string): void
  /** Takes the display away: the work does not go on. */
  leave(): void
  /** Ends the display; says how long it took. */
  end(): void
}

/** The terminal on an output stream. */
export function openTerminal(out: NodeJS.WriteStream, quietMs = QUIET_MS): Terminal {
  return {
    say: sentence => out.write(`${sentence}\n`),
    progress: (what, total, say = ENGLISH) => openProgress(out, { what, total, say, quietMs }),
  }
}

function openProgress(
  out: NodeJS.WriteStream,
  { what, total, say, quietMs }: { total: number; what: string; say: ProgressWords } & Quiet,
): Progress {
  const began = performance.now()
  const write = (line: string) => out.write(out.isTTY ? `\r\x1b[K${line}` : `${line}\n`)
  let [shownAt, share, doing] = [0, 0, '']
  let quiet: NodeJS.Timeout | undefined
  const noLonger = () => {
    clearTimeout(quiet)
    quiet = undefined
  }
  const showDoing = () => {
    quiet = undefined
    write(`${what} ${bar(share)} ${doing}`)
  }
  return {
    reached(done) {
      noLonger()
      const now = performance.now()
      const tenth = Math.floor(share * 10)
      share = shareOf(done, total)
      const isDue = out.isTTY ? now - shownAt >= EVERY_MS : Math.floor(share * 10) > tenth
      if (!isDue) return
      shownAt = now
      write(`${what} ${bar(share)} ${describe(say, { done, total, ms: now - began })}`)
    },
    isAt(part) {
      doing = part
      quiet ??= setTimeout(showDoing, out.isTTY ? quietMs.screen : quietMs.log).unref()
    },
    leave() {
      noLonger()
      if (out.isTTY) out.write('\r\x1b[K')
    },
    end() {
      noLonger()
      const seconds = (performance.now() - began) / 1000
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}${what}: ${say.ended(total, seconds)}\n`)
    },
  }
}

const shareOf = (done: number, total: number): number =>
  total === 0 ? 1 : Math.min(1, done / total)

function bar(share: number): string {
  return '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '░')
}

function describe(
  say: ProgressWords,
  { done, total, ms }: { done: number; total: number; ms: number },
): string {
  const rate = (done / Math.max(1, ms)) * 1000
  const left = rate === 0 ? '' : `, ${say.left(duration(say, (total - done) / rate))}`
  return `${say.reached(done, total, Math.round(rate))}${left}`
}

function duration(say: ProgressWords, seconds: number): string {
  return seconds < 100 ? `${String(Math.ceil(seconds))} s` : say.minutes(Math.ceil(seconds / 60))
}

function grouped(number: number): string {
  return number.toLocaleString('en-US')
}
