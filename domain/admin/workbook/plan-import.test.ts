import { describe, expect, it } from 'vitest'
import type { Unit } from '@/domain/unit'
import { type KnownPlace, planImport } from './plan-import'
import type { WorkbookSheet, WorkbookWords } from './workbook'

const words: WorkbookWords = {
  sheets: { units: ['单位', 'Units'], people: ['人员', 'People'] },
  columns: {
    name: ['单位名称'],
    shortName: ['简称'],
    aliases: ['别名'],
    kind: ['类型'],
    parent: ['上级单位'],
    position: ['排序'],
    person: ['姓名'],
    account: ['账号'],
    phone: ['电话'],
    unit: ['单位'],
    actsFor: ['履职单位'],
    role: ['角色'],
    post: ['职务'],
    from: ['起始日期'],
  },
  kinds: new Map([['部门', 'department']]),
  roles: new Map([
    ['承办人', 'handler'],
    ['单位负责人', 'head'],
  ]),
}
const root: Unit = {
  id: 'root',
  parentId: null,
  path: '/root/',
  name: '云溪区人民政府',
  shortName: '云溪区',
  aliases: [],
  kind: 'district',
  position: 1,
  active: true,
  version: 1,
}
const known: KnownPlace = { units: [root], people: [] }
const unitHead = ['单位名称', '简称', '别名', '类型', '上级单位', '排序']
const peopleHead = ['姓名 *', '账号', '电话', '单位', '角色', '职务', '起始日期']
const workbook = (units: string[][], people: string[][]): WorkbookSheet[] => [
  { sheet: '单位', rows: [unitHead, ...units] },
  { sheet: '人员', rows: [peopleHead, ...people] },
]
const plan = (units: string[][], people: string[][], place = known) =>
  planImport(workbook(units, people), place, words, '2026-11-24')
const codes = (units: string[][], people: string[][], place = known) =>
  plan(units, people, place).errors.map(({ sheet, row, column, refusal }) => [sheet, row, column, refusal.code])

describe('planning an import', () => {
  it('keeps where somebody sits apart from the unit they act for, which is the same where none is named', () => {
    const rows = [
      ['姓名', '账号', '单位', '履职单位', '角色'],
      ['周静', 'zhoujing', '司法局', '云溪区', '单位负责人'],
      ['王敏', 'wangmin', '司法局', '', '单位负责人'],
      ['罗芳', 'luofang', '司法局', '没有的区', '承办人'],
    ]
    const sheets = [
      { sheet: '单位', rows: [unitHead, ['云溪区司法局', '司法局', '', '部门', '云溪区', '1']] },
      { sheet: '人员', rows },
    ]
    const { people, errors } = planImport(sheets, known, words, '2026-11-24')
    expect(people.map(({ memberships: [held] }) => [held?.unit, held?.seat, held?.seatName])).toEqual([
      ['root', 'row:2', '司法局'],
      ['row:2', null, ''],
    ])
    expect(errors.map(({ row, column, refusal }) => [row, column, refusal.code])).toEqual([
      [4, 'actsFor', 'unitUnknown'],
    ])
  })

  it('adds units below existing and new ones, and people to them', () => {
    const made = plan(
      [
        ['云溪区司法局', '区司法局', '司法局', '部门', '云溪区', '1'],
        ['法治科', '', '', '部门', '司法局', ''],
      ],
      [
        ['张三', 'zhangsan', '8801', '区司法局', '承办人', '科员', ''],
        ['张三', 'zhangsan', '', '法治科', '单位负责人', '科长', '2026/12/05'],
      ],
    )
    expect(made.errors).toEqual([])
    expect(made.units.map(({ key, parent }) => [key, parent])).toEqual([
      ['row:2', 'root'],
      ['row:3', 'row:2'],
    ])
    expect(made.people).toHaveLength(1)
    expect(made.people[0]?.memberships.map(({ unit, fromDay }) => [unit, fromDay])).toEqual([
      ['row:2', '2026-11-24'],
      ['row:3', '2026-12-05'],
    ])
  })

  it('names row and column of each error, and of a faulty unit only the unit', () => {
    const found = codes(
      [
        ['云溪区司法局', '', '', '机构', '云溪区', ''],
        ['云溪区财政局', '', '', '部门', '没有的单位', ''],
        ['云溪区教育局', '', '', '部门', '', ''],
      ],
      [
        ['李四', '李四', '', '云溪区司法局', '承办人', '', ''],
        ['王五', 'wangwu', '', '某局', '承办人', '', ''],
        ['赵六', 'zhaoliu', '', '云溪区财政局', '科员', '', ''],
        ['', 'sunqi', '', '云溪区财政局', '承办人', '', ''],
        ['周八', 'zhouba', 'x', '云溪区财政局', '承办人', '', ''],
        ['吴九', 'wujiu', '', '云溪区财政局', '承办人', '', '2026-02-30'],
        ['郑十', '郑', '', '某局', '科长', '', ''],
      ],
    )
    expect(found).toEqual([
      ['units', 2, 'kind', 'unitKindUnknown'],
      ['units', 3, 'parent', 'unitUnknown'],
      ['units', 4, 'parent', 'unitParentMissing'],
      ['people', 2, 'account', 'accountInvalid'],
      ['people', 3, 'unit', 'unitUnknown'],
      ['people', 4, 'role', 'roleUnknown'],
      ['people', 5, 'person', 'fieldMissing'],
      ['people', 6, 'phone', 'phoneInvalid'],
      ['people', 7, 'from', 'dayInvalid'],
      ['people', 8, 'account', 'accountInvalid'],
      ['people', 8, 'unit', 'unitUnknown'],
      ['people', 8, 'role', 'roleUnknown'],
    ])
  })

  it('leaves what exists alone and counts it', () => {
    const person = {
      userId: 'u1',
      account: 'zhangsan',
      name: '张三',
      phone: '',
      isOutside: false,
      memberships: [{ unitId: 'root', role: 'handler' }],
    }
    const made = plan(
      [['云溪区人民政府', '', '', '部门', '', '']],
      [
        ['张三', 'zhangsan', '', '云溪区', '承办人', '', ''],
        ['张三', 'zhangsan', '', '云溪区', '单位负责人', '', ''],
      ],
      { units: [root], people: [person] },
    )
    expect(made).toMatchObject({ units: [], knownUnits: 1, knownMemberships: 1, errors: [] })
    expect(made.people).toMatchObject([{ userId: 'u1', memberships: [{ role: 'head' }] }])
  })

  it('refuses one account for two names, a capacity twice, a unit twice and a circle of parents', () => {
    expect(
      codes(
        [
          ['甲局', '', '', '', '乙局', ''],
          ['乙局', '', '', '', '甲局', ''],
          ['丙局', '', '', '', '云溪区', ''],
          ['丙局', '', '', '', '云溪区', ''],
        ],
        [
          ['张三', 'same', '', '云溪区', '承办人', '', ''],
          ['李四', 'same', '', '云溪区', '承办人', '', ''],
          ['张三', 'same', '', '云溪区', '承办人', '', ''],
        ],
      ),
    ).toEqual([
      ['units', 2, 'parent', 'unitParentInside'],
      ['units', 3, 'parent', 'unitParentInside'],
      ['units', 5, 'name', 'rowTwice'],
      ['people', 3, 'account', 'accountOfOther'],
      ['people', 4, 'role', 'capacityTwice'],
    ])
  })

  it('refuses a workbook without rows or without a required column', () => {
    expect(codes([], [])).toEqual([['units', 0, null, 'workbookEmpty']])
    const sheets = [
      {
        sheet: '人员',
        rows: [
          ['姓名', '电话'],
          ['张三', '1'],
        ],
      },
    ]
    expect(
      planImport(sheets, known, words, '2026-11-24').errors.map(({ column, refusal }) => [column, refusal.code]),
    ).toEqual([
      ['account', 'columnMissing'],
      ['unit', 'columnMissing'],
      ['role', 'columnMissing'],
    ])
  })
})
