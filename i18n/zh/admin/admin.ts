import type { FirstStep } from '@/domain/admin/first-steps'
import type { UnitKind } from '@/domain/unit'
import { holidays } from './holidays'
import { adminImport, workbook } from './import'
import { adminNotices } from './notices'
import { adminPeople } from './people'
import { settings } from './settings'
import { state } from './state'

const unitKinds: Record<UnitKind, string> = {
  province: '省',
  city: '市',
  district: '区县',
  department: '部门',
  township: '镇（街道）',
  office: '内设机构',
}

const stepNames: Record<FirstStep, (facts: { year: number }) => string> = {
  name: () => '单位名称',
  units: () => '下属单位',
  people: () => '人员',
  office: () => '编号和联系方式',
  holidays: ({ year }) => `${year} 年节假日`,
  backup: () => '备份',
}
const stepHints: Record<FirstStep, (facts: { year: number }) => string> = {
  name: () => '把“本单位”改成印发报告的单位的全称和简称，如 某县人民政府、某县。台账、年报都用这个名字。',
  units: () => '录入部门、镇街或内设机构：用工作簿和人员一起导入，或到“单位”里一个一个加。',
  people: () => '印发报告的单位要有督办员、督办负责人、分管领导，承办单位要有单位负责人和承办人。人多时用工作簿导入。',
  office: () => '填写督办编号前缀、督办机构和电话，第一次立项之前填好。',
  holidays: ({ year }) => `录入 ${year} 年的放假和调休，期限按工作日计算。下一年的安排，国务院办公厅一般在 11 月公布。`,
  backup: () => '在服务器上执行一次 npm run backup -- 备份文件，并排进每日定时任务（见部署说明）。',
}

/** Words of the administration pages. */
export const admin = {
  title: '管理',
  tabs: '管理的各项',
  overview: {
    title: '概况',
    lead: '本单位及下级的账号和单位在这里维护；参数和节假日全系统共用，由最上一级的管理员维护。系统管理员不办理业务，看不到任务内容。',
    units: '单位',
    unitsHint: (facts: { active: number; all: number }) => `在用 ${facts.active} 个，共 ${facts.all} 个`,
    people: '人员',
    peopleHint: (facts: { active: number }) => `可登录 ${facts.active} 人`,
    import: '批量导入',
    importHint: '用工作簿一次开通单位和人员',
    settings: '参数',
    settingsHint: '编号前缀、联系电话、亮灯阈值、各项期限、年底认定期',
    holidays: '节假日',
    holidaysHint: (facts: { year: number; days: number }) =>
      facts.days ? `${facts.year} 年 ${facts.days} 天` : `${facts.year} 年还没有安排`,
    notices: '通知',
    noticesHint: '邮件服务器和工作群、送出的和没有送成的',
    checks: '需要留意',
    requests: '待确认的身份',
    requestsLead:
      '管理员给自己添加的身份列在这里，由管得到该单位的另一位管理员确认；没有另一位的，到期自行生效，此前可以不同意。',
    requestPerson: '姓名',
    requestCapacity: '身份',
    requestFrom: '起始日期',
    requestBy: '申请人',
    requestState: '状态',
    requestWaits: '待确认',
    requestDelayed: '到期生效',
    requestConfirm: '确认',
    requestRefuse: '不同意',
    requestWithdraw: '撤回',
    requestOf: (facts: { deed: string; name: string; capacity: string }) =>
      `${facts.deed} ${facts.name} ${facts.capacity}`,
    requestDone: { confirmed: '已确认，身份即行添加。', refused: '已记为不同意。', withdrawn: '已撤回。' },
    noCheck: '没有需要处理的事。',
    noHolidays: (facts: { year: number }) =>
      `${facts.year} 年的节假日还没有录入，工作日会按普通周一至周五计算。国务院办公厅公布安排后，请到“节假日”录入。`,
    noOffice: '还没有填写督办机构名称和电话，登录页只能显示管理员的联系方式。请到“参数”填写。',
    noPrefix: '还没有设定督办编号前缀，立项时编号会写成“JN”。请在第一次立项之前到“参数”填写。',
    bodyGaps: (facts: { count: number }) =>
      `${facts.count} 个印发报告的单位缺督办员、督办负责人或分管领导：报告没有人导入、立项或审定`,
    unitGaps: (facts: { count: number }) => `${facts.count} 个承办单位缺单位负责人或承办人：任务没有人审核或办理`,
    fillGap: (facts: { role: string }) => `补${facts.role}`,
    fillGapOf: (facts: { unit: string; role: string }) => `给${facts.unit}补${facts.role}`,
    gapHint: '点开就是填好单位和角色的开通表；已有账号的，到“人员”里打开此人，添加身份。',
    firstSteps: '开始使用',
    stepsLeft: (facts: { count: number }) => `还有 ${facts.count} 步`,
    stepOpen: (facts: { name: string }) => `去办：${facts.name}`,
    stepStates: { done: '已办', open: '待办', later: '届时再办' },
    stepNames,
    stepHints,
  },
  units: {
    title: '单位',
    lead: '一棵树。上级能看到下级的任务；停用的单位保留历史，不再出现在选择里。',
    new: '新增单位',
    name: '单位名称',
    nameHint: '全称，印在台账和公文上',
    shortName: '简称',
    shortNameHint: '不填则同全称；表格和待办里用简称',
    aliases: '别名',
    aliasesHint: '报告里的其他叫法，用顿号分开，如 市监局、市场局；自动识别责任单位时用',
    kind: '类型',
    parent: '上级单位',
    parentHint: '换上级时，下面的单位一起移过去',
    noParent: '（顶层，没有上级）',
    position: '排序',
    positionHint: '数字小的在前；不填排在最后',
    people: '人数',
    state: '状态',
    active: '在用',
    inactive: '停用',
    activeHint: '取消勾选即停用。停用前须先结清任务、调出人员、停用下级。',
    create: '新增这个单位',
    createEffect: '新增后即可在任务和人员里选用。',
    save: '保存修改',
    saveEffect: '改名后，台账、待办随之更新；操作留痕里仍是当时的名称。',
    created: (facts: { name: string }) => `已新增单位“${facts.name}”。`,
    saved: (facts: { name: string }) => `已保存“${facts.name}”。`,
    editTitle: (facts: { name: string }) => `修改 ${facts.name}`,
    edit: '修改',
    ownUnit: '这是您自己所在的单位。名称、上级和停用由上级单位的管理员办理；下面的单位由您管理。',
    addBelow: '加下级',
    empty: '还没有单位',
    emptyHint: '先新增最上一级的单位（如 某区人民政府），再往下加部门和镇街；也可以用工作簿一次导入。',
    table: '单位树',
  },
  people: adminPeople,
  import: adminImport,
  workbook,
  notices: adminNotices,
  settings,
  state,
  holidays,
  unitKinds,
}
