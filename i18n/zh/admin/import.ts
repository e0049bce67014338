import type { Column } from '@/domain/admin/workbook/workbook'

const columns: Record<Column, string> = {
  name: '单位名称',
  shortName: '简称',
  aliases: '别名',
  kind: '类型',
  parent: '上级单位',
  position: '排序',
  person: '姓名',
  account: '账号',
  phone: '电话',
  unit: '单位',
  actsFor: '履职单位',
  role: '角色',
  post: '职务',
  from: '起始日期',
}

/** Words of the import workbook; its headings are recognised in every language. */
export const workbook = {
  fileName: '单位和人员导入模板.xlsx',
  sheets: { units: '单位', people: '人员', guide: '填表说明' },
  columns,
  guide: {
    sheet: '表',
    column: '栏',
    required: '必填',
    how: '怎样填',
    rootExample: (facts: { root: string }) => `，如 ${facts.root}`,
    rows: [
      [
        '全部',
        '',
        '',
        '第一行是栏名，不要改动；从第二行起一行一条。已有的单位和身份再写一遍不会重复，也不会被改动：导入只增不改。',
      ],
      ['单位', columns.name, '是', '全称，如 云溪区司法局'],
      ['单位', columns.shortName, '', '如 区司法局；不填则同全称'],
      ['单位', columns.aliases, '', '报告里的其他叫法，用顿号分开'],
      ['单位', columns.kind, '', '填其中之一：{kinds}；不填为部门'],
      [
        '单位',
        columns.parent,
        '是',
        '上级单位的全称、简称或别名{root}；可以是本表里的另一行。系统里还没有单位时，第一行可不填',
      ],
      ['单位', columns.position, '', '整数，小的在前；不填排在最后'],
      ['人员', columns.person, '是', '真实姓名'],
      ['人员', columns.account, '是', '姓名全拼或工号，3–32 位小写字母、数字、点、横线。同名的人用不同账号'],
      ['人员', columns.phone, '', '办公电话或手机'],
      ['人员', columns.unit, '是', '本人所在的单位：全称、简称或别名；可以是“单位”表里新增的'],
      [
        '人员',
        columns.actsFor,
        '',
        '替哪个单位履职，不填就是所在单位。能看、能办的事以它为限：督办员、督办负责人、分管领导填印发报告的单位，如人在区司法局、替区人民政府督办的，“单位”填区司法局，这里填区人民政府',
      ],
      ['人员', columns.role, '是', '填其中之一：{roles}'],
      ['人员', columns.post, '', '如 科员、副局长'],
      ['人员', columns.from, '', '如 2026-03-01；不填为导入当天，不能早于当天'],
      ['人员', '几个身份', '', '一人有几个身份的写几行，姓名和账号相同'],
    ],
  },
}

/** Words of the import page. */
export const adminImport = {
  title: '批量导入',
  lead: '三步：下载模板填好，上传试读（不写入），核对无误后一次写入。有一处错误就一条也不写。',
  step1: '一、填模板',
  template: '下载模板（.xlsx）',
  templateHint: '含“单位”“人员”两张表和“填表说明”。',
  step2: '二、上传试读',
  file: '填好的工作簿',
  kinds: '.xlsx，20 MB 以内',
  check: '上传并试读',
  checkEffect: '只检查，不写入。',
  step3: '三、核对并写入',
  readFrom: (facts: { name: string }) => `试读：${facts.name}`,
  errors: (facts: { count: number }) => `有 ${facts.count} 处要改，一条也没有写入。改好工作簿后在上面重新上传。`,
  errorTable: '要改的地方',
  sheet: '表',
  row: '行',
  column: '栏',
  what: '错在哪里，怎样改',
  whole: '整个文件',
  fine: '没有错误，可以写入。',
  nothing: '工作簿里的单位和人员系统里都已经有了，没有要新增的。',
  known: (facts: { units: number; people: number }) =>
    `另有 ${facts.units} 个单位、${facts.people} 个身份系统里已经有，不会改动。`,
  newUnits: (facts: { count: number }) => `新增单位 ${facts.count} 个`,
  newPeople: (facts: { count: number }) => `新增人员 ${facts.count} 人`,
  moreCapacities: (facts: { count: number }) => `已有人员增加身份 ${facts.count} 人`,
  confirm: (facts: { units: number; people: number }) => `写入 ${facts.units} 个单位、${facts.people} 个账号`,
  confirmEffect:
    '写入后为每个新账号生成各不相同的随机初始密码，只在下一屏显示和下载这一次，系统不留底；本人首次登录须先改密码。不用统一初始密码，是因为别人可以抢先登录。',
  done: (facts: { people: number }) =>
    `已写入。下面是 ${facts.people} 个新账号的初始密码，只显示这一次：请先下载或打印，再离开本页。`,
  doneBefore: '刚才已经写入，没有重复建立。初始密码不再显示；没有记下的，请到“人员”里逐个重设密码。',
  doneWithoutPeople: '已写入，没有新账号。',
  waiting: (facts: { count: number }) =>
    `其中给您本人的 ${facts.count} 个身份要另一位管理员确认或到期才生效，见“概况”。`,
  list: '初始密码',
  listFile: '初始密码.csv',
  downloadList: '下载这张表（.csv）',
  lost: '没有记下的，可到“人员”里按“从未登录”查找，一次生成新的初始密码。',
}
