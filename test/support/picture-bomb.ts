import { crc32, deflateSync } from 'node:zlib'

/** A PNG that claims so many dots and holds none of them. */
export function pictureBomb(width: number, height: number): Buffer {
  const head = Buffer.from('00000000000000000802000000', 'hex')
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A GIF that claims so many dots, and a frame of so many, and holds none of them. */
export function gifBomb(screen: number, frame: number): Buffer {
  const bytes = Buffer.alloc(37)
  bytes.write('GIF89a', 'latin1')
  bytes.writeUInt16LE(screen, 6)
  bytes.writeUInt16LE(screen, 8)
  bytes[10] = 0x80 // a palette of two colours follows
  bytes[19] = 0x2c // a frame at 0, 0
  bytes.writeUInt16LE(frame, 24)
  bytes.writeUInt16LE(frame, 26)
  Buffer.from('02024c01003b', 'hex').copy(bytes, 29)
  return bytes
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(data.length, 0)
  numbers.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)])
}
