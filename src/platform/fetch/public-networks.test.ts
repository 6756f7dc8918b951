import { expect, it } from 'vitest'
import { isPublic } from './public-networks.ts'

it.each([...['93.184.215.14', '8.8.8.8', '14.225.0.1', '::ffff:93.184.215.14', '2402:800::1']])(
  'a number of the public Internet may be reached: %s',
  number => {
    expect(isPublic(number)).toBe(true)
  },
)

it.each([
  ...['0.0.0.0', '10.0.0.5', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.31.255.255'],
  ...['192.168.1.1', '198.19.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::ffff:10.0.0.5', '::ffff:127.0.0.1', '::7f00:1', '64:ff9b::a00:5'],
  ...['2001:db8::1', '2002:a00:5::', 'fd00::1', 'fe80::1', 'ff02::1'],
])('any other may not: %s', number => {
  expect(isPublic(number)).toBe(false)
})
