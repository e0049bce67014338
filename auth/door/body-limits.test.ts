import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { largestForm } from '@/domain/upload-limits'
import { bodyLimit } from './body-limits'

/** The address of the page in a folder of `app`. */
const toAddress = (folder: string): string =>
  `/${folder
    .split('/')
    .filter((part) => !part.startsWith('('))
    .map((part) => part.replace(/^\[.*\]$/, 'x'))
    .join('/')}`

/** The first step of two pages that take a sheet; it is a page of no address itself. */
const shared = 'sheet-step.tsx'

it('lets every page whose form takes files send them', () => {
  const files = readdirSync('app', { recursive: true }).map((name) => String(name).replaceAll('\\', '/'))
  const pages = files.filter(
    (name) =>
      /[.]tsx$/.test(name) &&
      !name.endsWith(shared) &&
      /<(FileDrop|SheetStep)/.test(readFileSync(join('app', name), 'utf8')),
  )
  const addresses = pages.map((name) => toAddress(dirname(name)))
  expect(addresses).toEqual(expect.arrayContaining(['/reports/ledger', '/tasks/workbook']))
  for (const address of [...addresses, '/tasks/x/report', '/tasks/x/evidence/y', '/api/v1/tasks/x/evidence'])
    expect([address, bodyLimit(address)]).toEqual([address, largestForm])
})
