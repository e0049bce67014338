import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
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

it('clears away the paper that a killed process left, and none that is at work', async () => {
  const place = await mkdtemp(join(tmpdir(), 'left-test-'))
  vi.stubEnv('TMPDIR', place)
  for (const name of ['jiannuo-office-old', 'jiannuo-office-new', 'other']) {
    await mkdir(join(place, name))
    await writeFile(join(place, name, 'paper.doc'), '报告')
  }
  const before = new Date(Date.now() - 3_600_000)
  for (const name of ['jiannuo-office-old', 'other']) await utimes(join(place, name), before, before)
  await expect(convertFile('/bin/false', Buffer.from(''), { from: 'doc', to: 'docx', ms: 5_000 })).rejects.toThrow()
  expect((await readdir(place)).sort()).toEqual(['jiannuo-office-new', 'other'])
  vi.unstubAllEnvs()
  await rm(place, { recursive: true })
})
