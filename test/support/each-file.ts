/** Runs before each test file, also where modules are kept from one file to the next: a hook of theirs would be the first file's alone. */
import { afterAll } from 'vitest'
import { closeAll } from './at-end.ts'

afterAll(closeAll)
