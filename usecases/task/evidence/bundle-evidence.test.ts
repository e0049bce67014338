import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { findFilePath } from '@/db/files/file-store'
import { auditEvents, evidence } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { type CatalogueFilter, wholeCatalogue } from '@/domain/task/evidence/catalogue'
import { readWorkbook } from '@/formats/xlsx/read-workbook'
import { loadZip, unpackEntry } from '@/formats/zip/read-zip'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { makeTextFile } from '../../testing/make-text-file'
import { addTaskEvidence } from './add-evidence'
import { bundleEvidence } from './bundle-evidence'

useTestDatabase()

async function bundle(who: string, filter: Partial<CatalogueFilter> = {}) {
  const { size, pieces, name } = await bundleEvidence(actorOf(who), { ...wholeCatalogue, ...filter }, 'zh', testNow)
  const parts: Uint8Array[] = []
  for await (const piece of pieces) parts.push(piece)
  const bytes = Buffer.concat(parts)
  const zip = loadZip(bytes)
  const fileOf = (path: string) => Buffer.from(unpackEntry(zip, path) ?? [])
  return { name, size, bytes, paths: [...zip.keys()], fileOf, text: (path: string) => fileOf(path).toString() }
}
const events = () => reader().select().from(auditEvents).where(eq(auditEvents.action, 'evidence.bundle'))

let [mine, others] = ['', '']
beforeAll(async () => {
  await makeDistrict()
  mine = (await makeTask({ title: '建成平台' })).id
  others = (await makeTask({ leadUnitId: 'other', handlerId: 'stranger' })).id
  const number = { ...makeTextFile('文号'), kind: 'document', file: undefined, reference: '云数验〔2026〕3号' } as const
  const pieces = [makeTextFile('验收/报告'), makeTextFile('照片', { standardId: `${mine}-s1` }), number]
  await addTaskEvidence(actorOf('handler'), { taskId: mine, evidence: pieces }, testNow)
  await addTaskEvidence(actorOf('stranger'), { taskId: others, evidence: [makeTextFile('别家')] }, testNow)
})

describe('a bundle', () => {
  it('holds the files in their tasks’ folders, an index and sums that are right, and has the size that was said', async () => {
    const { name, size, bytes, paths, fileOf, text } = await bundle('handler', { taskId: mine })
    expect(name).toBe('lead单位佐证材料_2026-03-02.zip')
    expect(bytes.length).toBe(size)
    const files = paths.filter((path) => path.endsWith('.txt'))
    expect(files.map((path) => path.split('/').length)).toEqual([2, 2])
    expect(files.map(text).sort()).toEqual(['照片', '验收/报告'].sort())
    const lines = text('SHA256SUMS').trimEnd().split('\n')
    expect(lines.map((line) => line.slice(66)).sort()).toEqual([...files, '目录.xlsx'].sort())
    for (const line of lines)
      expect(
        createHash('sha256')
          .update(fileOf(line.slice(66)))
          .digest('hex'),
      ).toBe(line.slice(0, 64))
  })
  it('says in its index of each piece what it proves, how it stands and where it lies', async () => {
    const { fileOf } = await bundle('handler', { taskId: mine })
    const cells = JSON.stringify(await readWorkbook(fileOf('目录.xlsx')))
    for (const word of ['建成平台', '通过验收', '待审核', '云数验〔2026〕3号', '建成执法监督平台了。', '001 照片.txt'])
      expect(cells).toContain(word)
  })
  it('is one event with the sum of its sums', async () => {
    const before = (await events()).length
    const { text } = await bundle('coordinator', { state: 'pending' })
    const made = await events()
    expect(made.length).toBe(before + 1)
    const sums = createHash('sha256').update(text('SHA256SUMS')).digest('hex')
    expect(made.at(-1)).toMatchObject({ after: { count: 4, filter: '?state=pending', sums } })
  })
  it('holds nothing out of sight, whatever its address names', async () => {
    expect((await bundle('stranger')).paths.filter((path) => path.endsWith('.txt'))).toHaveLength(1)
    await expectRefusal(bundle('stranger', { taskId: mine }), 'bundleEmpty')
    await expectRefusal(bundle('foreignCoordinator'), 'bundleEmpty')
    await expectRefusal(bundle('admin'), 'notAllowed')
  })
  it('goes without a file that the disk has lost, and says so in its index', async () => {
    const [lost] = await reader().select().from(evidence).where(eq(evidence.title, '别家'))
    await rm((await findFilePath(lost?.fileHash ?? '')) ?? '')
    const { paths, fileOf, text } = await bundle('stranger')
    expect(paths).toEqual(['目录.xlsx', 'SHA256SUMS'])
    expect(text('SHA256SUMS')).not.toContain(lost?.fileHash)
    expect(JSON.stringify(await readWorkbook(fileOf('目录.xlsx')))).toContain('文件不在磁盘上')
  })
})
