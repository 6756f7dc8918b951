import { expect, test } from 'vitest'
import { formFields } from '#test/support/form-fields.ts'
import { foundTown } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const DESK = '/can-bo/giao-dien'
const LINK = { link_1_vi: 'Báo Hoa', link_1_address: 'https://hoa.example.vn/' }

test('on a site that nobody has arranged before, two at once keep what each changed', async () => {
  const administrator = await browserOf(await foundTown(), 'administrator')
  const opened = async () => formFields((await administrator.get(DESK)).body, DESK)
  const [one, two] = [await opened(), await opened()]
  await administrator.post(DESK, { ...one, accent_colour: '#2f5d3a', ...LINK })
  const second = await administrator.post(DESK, { ...two, agency_vi: 'UBND Phường Một' })
  expect(second.headers.location).toContain('xong=merged')
  expect(await opened()).toMatchObject({
    ...{ agency_vi: 'UBND Phường Một', accent_colour: '#2f5d3a', link_1_vi: 'Báo Hoa' },
  })
})
