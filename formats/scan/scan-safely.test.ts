import { expect, it } from 'vitest'
import { readTurns } from '../beside/turns'
import { makePdf } from '../testing/make-pdf'
import { drawSafely } from './scan-safely'

it('draws pages while others’ files take all turns of reading, and takes none of them', async () => {
  await Promise.all([readTurns.takeTurn(), readTurns.takeTurn()])
  const page = makePdf([[{ text: 'Report', left: 72, y: 100 }]])
  const { type, picture } = await drawSafely(page, 1)
  expect(type).toBe('image/png')
  expect(Buffer.from(picture.subarray(1, 4)).toString()).toBe('PNG')
}, 15_000)
