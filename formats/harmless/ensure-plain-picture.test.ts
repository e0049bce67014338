import { expect, it } from 'vitest'
import { countScan } from '../scan/draw-scan'

const png = (width: number, height: number) => {
  const head = Buffer.alloc(40)
  head.write('89504e470d0a1a0a0000000d49484452', 'hex')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}
const jpeg = (width: number, height: number, marker = 'c0') => {
  const frame = Buffer.from(`ff${marker}00110800000000030111000211`, 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from('ffd8ffe000040000', 'hex'), frame, Buffer.alloc(20)])
}
// Taken for a marker of its own, the filling byte leads past the frame to a smaller one.
const filled = Buffer.concat([
  Buffer.from('ffd8ff', 'hex'),
  jpeg(60_000, 60_000).subarray(8, 27),
  Buffer.alloc(0xc004 - 22),
  jpeg(100, 100).subarray(8),
])
const program = Buffer.from('This program cannot be run in DOS mode')

it.each([
  ['a scan as PNG', png(4_960, 7_016)],
  ['a scan as JPEG', jpeg(4_960, 7_016)],
  ['a JPEG in passes', jpeg(1_654, 2_339, 'c2')],
])('passes %s', async (_, bytes) => {
  expect(await countScan(bytes)).toBe(1)
})

it.each([
  ['a PNG that unpacks to gigabytes', png(60_000, 60_000), { code: 'fileHostile', facts: { reason: 'unpackedSize' } }],
  ['a JPEG that does', jpeg(60_000, 60_000), { code: 'fileHostile', facts: { reason: 'unpackedSize' } }],
  ['one that hides its frame behind bytes that fill', filled, { facts: { reason: 'unpackedSize' } }],
  ['a program behind a picture', Buffer.concat([png(100, 100), program]), { facts: { reason: 'program' } }],
  ['a picture that is cut', png(100, 100).subarray(0, 20), { code: 'fileDamaged' }],
  ['a JPEG without a frame', jpeg(100, 100, 'c4'), { code: 'fileDamaged' }],
])('refuses %s', async (_, bytes, refusal) => {
  await expect(countScan(bytes)).rejects.toMatchObject(refusal)
})
