import { expect, test } from 'vitest'
import { sharedBuffers } from './settings.ts'

const GB = 1_073_741_824

test.each([
  {
    memory: 0.5 * GB,
    buffers: '192MB',
    why: 'a small machine: as much as one administration needs',
  },
  { memory: 4 * GB, buffers: '1024MB', why: 'a quarter of the memory' },
  { memory: 64 * GB, buffers: '2048MB', why: 'a large one, which has other work too' },
])('PostgreSQL keeps $buffers of its data at hand: $why', ({ memory, buffers }) => {
  expect(sharedBuffers(memory)).toBe(buffers)
})
