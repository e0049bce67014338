import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { findKeptUpload } from '@/db/files/kept-uploads'
import { findUserByAccount } from '@/db/people/find-user'
import { listMembershipsOf } from '@/db/people/memberships'
import { verifyPassword } from '@/db/people/password'
import { useTestDatabase } from '@/db/testing'
import { listUnits } from '@/db/unit/list-units'
import type { Actor } from '@/domain/people'
import { readWorkbookRows } from '@/formats/read-xlsx'
import { writeWorkbook } from '@/formats/write-xlsx'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { createUnit } from '../unit/create-unit'
import { checkPeopleImport, confirmPeopleImport, uploadPeopleWorkbook } from './import-people'
import { listPeopleAccounts } from './list-people-accounts'
import { writePeopleTemplate } from './write-people-template'

useTestDatabase()
beforeAll(makeDistrict)
const admin = actorOf('admin')

const unitHead = ['单位名称', '简称', '别名', '类型', '上级单位', '排序']
const peopleHead = ['姓名', '账号', '电话', '单位', '角色', '职务', '起始日期']
const sheet = (name: string, header: string[], rows: string[][]) => ({
  name,
  columns: header.map((text) => ({ header: text, width: 12 })),
  rows,
})
async function upload(units: string[][], people: string[][], by = admin): Promise<string> {
  const bytes = await writeWorkbook([sheet('单位', unitHead, units), sheet('人员', peopleHead, people)])
  return (await uploadPeopleWorkbook(by, { name: '名单.xlsx', bytes }, testNow)).keptId
}

const hashOf = async (keptId: string) => (await findKeptUpload(reader(), admin.userId, keptId, testNow))?.hash ?? ''

describe('the import workbook', () => {
  it('comes as a template whose headings the reader knows, with a guide', async () => {
    const sheets = await readWorkbookRows(await writePeopleTemplate(admin, 'zh', testNow))
    expect(sheets.map(({ sheet: name }) => name)).toEqual(['单位', '人员', '填表说明'])
    expect(sheets[0]?.rows[0]).toEqual(unitHead)
    expect(JSON.stringify(sheets[2])).toContain('district单位')
    const english = await readWorkbookRows(await writePeopleTemplate(admin, 'en', testNow))
    expect(english[1]?.rows[0]?.[0]).toBe('Name')
    await expectRefusal(writePeopleTemplate(actorOf('head'), 'zh', testNow), 'notAllowed')
  })

  it('says for which unit somebody acts who sits in another, within the importer’s units alone', async () => {
    const header = ['姓名', '账号', '单位', '履职单位', '角色']
    const book = async (actsFor: string, by: Actor) => {
      const rows = [['钱七', 'qianqi', 'lead', actsFor, '督办员']]
      const bytes = await writeWorkbook([sheet('人员', header, rows)])
      return (await uploadPeopleWorkbook(by, { name: '名单.xlsx', bytes }, testNow)).keptId
    }
    await confirmPeopleImport(admin, { keptId: await book('district', admin) }, testNow)
    const user = await findUserByAccount(reader(), 'qianqi')
    const [held] = await listMembershipsOf(reader(), [user?.id ?? ''])
    expect(held).toMatchObject({ unitId: 'district', seatId: 'lead', seatName: 'lead', role: 'coordinator' })
    const keptId = await book('elsewhere', admin)
    const { plan } = await checkPeopleImport(admin, keptId, testNow)
    expect(plan.errors.map(({ column, refusal }) => [column, refusal.code])).toEqual([['actsFor', 'unitUnknown']])
  })

  it('is tried first: errors by row, nothing written', async () => {
    const keptId = await upload(
      [['甲局', '', '', '部门', '没有的', '']],
      [
        ['张三', '张三', '', 'lead', '承办人', '', ''],
        ['李四', 'lisi', '', 'lead', '承办人', '', ''],
      ],
    )
    const { plan, fileName } = await checkPeopleImport(admin, keptId, testNow)
    expect(fileName).toBe('名单.xlsx')
    expect(plan.errors.map(({ sheet: name, row, column, refusal }) => [name, row, column, refusal.code])).toEqual([
      ['units', 2, 'parent', 'unitUnknown'],
      ['people', 2, 'account', 'accountInvalid'],
    ])
    await expectRefusal(confirmPeopleImport(admin, { keptId }, testNow), 'importChanged')
    expect(await findUserByAccount(reader(), 'lisi')).toBeUndefined()
  })

  it('is written whole, with a password of its own for each account, and changes nothing a second time', async () => {
    const keptId = await upload(
      [
        ['法治科', '', '', '内设机构', '乙局', ''],
        ['乙局', '', '', '部门', 'district', '7'],
      ],
      [
        ['王五', 'wangwu', '8802', '乙局', '单位负责人', '局长', '2026-03-09'],
        ['王五', 'wangwu', '', '法治科', '承办人', '', ''],
        ['赵六', 'zhaoliu', '', '法治科', '承办人', '', ''],
        ['handler', 'handler', '', '乙局', '承办人', '', ''],
      ],
    )
    const imported = (await confirmPeopleImport(admin, { keptId }, testNow))?.people ?? []
    expect(imported.map(({ account }) => account)).toEqual(['wangwu', 'zhaoliu'])
    expect(new Set(imported.map(({ password }) => password)).size).toBe(2)
    const user = await findUserByAccount(reader(), 'wangwu')
    expect(await verifyPassword(user?.passwordHash ?? '', imported[0]?.password ?? '')).toBe(true)
    const units = await listUnits(reader())
    const bureau = units.find(({ name }) => name === '乙局')
    expect(units.find(({ name }) => name === '法治科')?.path.startsWith(bureau?.path ?? '-')).toBe(true)
    const query = { words: 'handler', unitId: null, role: null, active: null, after: '' }
    const [handler] = (await listPeopleAccounts(admin, query, testNow)).people.filter(({ id }) => id === 'handler')
    expect(handler?.memberships).toHaveLength(2)
    const again = await checkPeopleImport(admin, keptId, testNow)
    expect(again.plan).toMatchObject({ units: [], people: [], knownUnits: 2, knownMemberships: 4, errors: [] })
    expect(await confirmPeopleImport(admin, { keptId }, testNow)).toEqual({ people: [], waiting: 0 })
  })

  it('says that a second press came too late for the passwords, and writes nothing then', async () => {
    const keptId = await upload([], [['吴九', 'wujiu', '', 'lead', '承办人', '', '']])
    const first = await confirmPeopleImport(admin, { keptId, requestId: 'twice' }, testNow)
    expect(first).toMatchObject({ people: [{ account: 'wujiu' }] })
    expect(await confirmPeopleImport(admin, { keptId, requestId: 'twice' }, testNow)).toBeNull()
    const events = await listEventsOf(reader(), 'import', await hashOf(keptId))
    expect(events.filter(({ action }) => action === 'import.confirm')).toHaveLength(1)
  })

  it('writes nothing when the ground has shifted since the dry run', async () => {
    const keptId = await upload(
      [['丙局', '', '', '部门', 'support', '']],
      [['孙七', 'sunqi', '', '丙', '承办人', '', '']],
    )
    expect((await checkPeopleImport(admin, keptId, testNow)).plan.errors).toHaveLength(1)
    await createUnit(
      admin,
      { name: '丙', shortName: '', aliases: '', kind: 'office', parentId: 'lead', position: null },
      testNow,
    )
    await createUnit(
      admin,
      { name: '丙', shortName: '', aliases: '', kind: 'office', parentId: 'other', position: null },
      testNow,
    )
    await expectRefusal(confirmPeopleImport(admin, { keptId }, testNow), 'importChanged')
    expect((await listUnits(reader())).some(({ name }) => name === '丙局')).toBe(false)
  })

  it("is its uploader's alone and must be a workbook", async () => {
    const keptId = await upload([], [['周八', 'zhouba', '', 'lead', '承办人', '', '']])
    const other = { ...admin, userId: 'auditor' }
    await expectRefusal(checkPeopleImport(other, keptId, testNow), 'notFound')
    await expectRefusal(confirmPeopleImport(other, { keptId }, testNow), 'notFound')
    await expectRefusal(upload([], [], actorOf('director')), 'notAllowed')
    const text = { name: '名单.xlsx', bytes: new TextEncoder().encode('姓名') }
    await expectRefusal(uploadPeopleWorkbook(admin, text, testNow), 'fileWrongType')
  })
})
