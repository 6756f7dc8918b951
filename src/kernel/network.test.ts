import { expect, it } from 'vitest'
import { networkOf } from './network.ts'

it.each([
  ['203.0.113.7', '203.0.113.7', 'an IPv4 address'],
  ['::ffff:203.0.113.7', '203.0.113.7', 'the same as an IPv6 server sees it'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2', 'a phone at home'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2', 'the same phone after its address changed'],
  ['2001:db8::9', '2001:db8:0:0', 'a network with zeros'],
  ['::1', '0:0:0:0', 'this machine'],
])('%s is of the network %s: %s', (address, network, _why) => {
  expect(networkOf(address)).toBe(network)
})
