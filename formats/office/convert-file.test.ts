import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { hasOffice } from '../testing/run-soffice'
import { convertFile } from './convert-file'
import { findOffice } from './find-office'

it.skipIf(!hasOffice)('fetches nothing that a file names', { timeout: 90_000 }, async () => {
  const asked: (string | undefined)[] = []
  const server = createServer(({ url }, response) => {
    asked.push(url)
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const page = Buffer.from(`<html><body><p>报告</p><img src="http://127.0.0.1:${port}/seal.png"></body></html>`)
  const pdf = await convertFile(findOffice() ?? '', page, { from: 'html', to: 'pdf', ms: 60_000 })
  server.close()
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(asked).toEqual([])
})
