/** Promise to an operator: work that takes long never looks as if it hung. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openTerminal } from './terminal.ts'

const quietMs = { screen: 30, log: 30 }

function screen(isTTY: boolean) {
  const written: string[] = []
  const out = { isTTY, write: (text: string) => written.push(text) }
  return { written, terminal: openTerminal(out as unknown as NodeJS.WriteStream, quietMs) }
}

it.each([
  ['on a screen, in its place', true, '\r\x1b[KMoving ██████░░░░░░░░░░░░░░░░░░ picture 3 of 6'],
  ['in a log, on a line of its own', false, 'Moving ██████░░░░░░░░░░░░░░░░░░ picture 3 of 6\n'],
])('work that stands still tells what it is at: %s', async (_where, isTTY, line) => {
  const { written, terminal } = screen(isTTY)
  const progress = terminal.progress('Moving', 4)
  progress.reached(1)
  for (const number of [1, 2, 3]) progress.isAt(`picture ${String(number)} of 6`)
  await expect.poll(() => written.at(-1)).toBe(line)
  // What goes on fast is not talked over.
  progress.isAt('picture 4 of 6')
  progress.reached(2)
  progress.isAt('picture 1 of 2')
  progress.end()
  await sleep(2 * quietMs.screen)
  expect(written.filter(each => each.includes('picture'))).toHaveLength(1)
  expect(written.at(-1)).toContain('Moving: 4 in ')
})
