import type { PasswordPreset } from '@/domain/password'
import type { ReviewLevel } from '@/domain/task/levels'
import type { Thresholds } from '@/domain/task/light'

const thresholds: Record<keyof Thresholds, { label: string; hint: string }> = {
  soon: { label: '临期（一般任务）', hint: '剩余几个工作日内亮黄灯' },
  soonKey: { label: '临期（重点任务）', hint: '重点任务提前几个工作日亮黄灯' },
  behind: { label: '落后序时亮黄灯', hint: '完成比例落后时间进度几个百分点' },
  farBehind: { label: '落后序时亮红灯', hint: '须大于上一项' },
  occurrenceRed: { label: '期次逾期转红灯', hint: '周期任务某期逾期几个工作日后由黄转红' },
  signWithin: { label: '签收期限', hint: '交办后几个工作日内签收' },
  occurrenceWithin: { label: '期次报送期限', hint: '每期结束后几个工作日内报送；生效日起结束的各期按新期限' },
}

/** Words of the settings page. */
export const settings = {
  title: '参数',
  office: '编号与联系方式',
  numberPrefix: '督办编号前缀',
  numberPrefixHint: (facts: { year: number }) => `如填“法督”，编号为 法督〔${facts.year}〕12号；已编的号不变`,
  officeName: '督办机构',
  officeNameHint: '如 区委依法治区办（区司法局）',
  officePhone: '联系电话',
  officePhoneHint: '登录页显示，供忘记密码的同志拨打',
  officeSave: '保存编号与联系方式',
  officeSaved: '已保存，今天起使用。',
  yearEnd: '年底认定期',
  yearEndLead: '这段时间里，督办负责人可以对未办结的任务作年底认定或结转。可以跨年，最长 92 天。',
  yearEndFrom: '开始（月-日）',
  yearEndTo: '结束（月-日）',
  monthDayHint: '如 12-01',
  yearEndSave: '保存认定期',
  reviewLimits: '审核期限',
  reviewLimitsLead: '审核人各有期限，超期在审核人的待办里亮红灯，不算承办单位逾期。',
  reviewLimit: { unit: '单位审核', office: '督办审核' },
  reviewLimitHint: '送审后几个工作日内审完',
  reviewLimitsSave: '保存审核期限',
  silent: '没有反馈',
  silentLead: '办理中的任务多少天没有反馈，算很久没有反馈，写进每日邮件。',
  silentDays: '多少天',
  silentDaysHint: '1 到 365 天，按日历天算',
  silentSave: '保存天数',
  levels: '审核环节',
  levelsLead:
    '人手少的单位可以逐项停用审核环节，对它印发的报告起作用。单位审核和督办审核至少留一道，由没有经手承办的人审；重点任务仍由分管领导审定；立项的人不能是起草的人。每次省去的环节都记入留痕。',
  levelsBody: '印发报告的单位',
  levelsKept: '保留的环节（取消勾选即停用）',
  levelIs: {
    unit: '单位审核：单位负责人先审。停用后，申请办结直接送督办审核，周期任务的各期和免予配合答复由督办员审',
    office: '督办审核：督办员逐件审佐证、认定办结。停用后，由单位负责人审佐证并认定办结，一人单位不能自审',
    closing: '督办负责人销号：办结之后另一个人销号。停用后，最后一道审核的人在认定办结时选结果并销号',
  } satisfies Record<ReviewLevel, string>,
  levelsWithout: '停用的环节',
  levelsToCome: (facts: { day: string }) => `自 ${facts.day} 起`,
  levelsSave: '保存审核环节',
  levelsEffect: '自生效日起的申请和审核按此办理；已经送到某一环节的，在那里审完。',
  levelsSaved: (facts: { unit: string; day: string }) => `已保存${facts.unit}的审核环节，自 ${facts.day} 起使用。`,
  thresholds: '亮灯阈值',
  thresholdsLead: '灯由数据和日期推算，不存储。新阈值自生效日起使用。',
  threshold: thresholds,
  passwords: '密码要求',
  passwordRule: '要求',
  passwordPreset: { mlps: '等保', asvs: '长密码' } satisfies Record<PasswordPreset, string>,
  passwordPresetIs: (facts: {
    preset: PasswordPreset
    min: number
    classes: number
    days: number | null
    earlier: number
  }) =>
    facts.preset === 'mlps'
      ? `等保：至少 ${facts.min} 位，大小写字母、数字、符号中至少 ${facts.classes} 类，每 ${facts.days} 天换一次，不与最近 ${facts.earlier} 个相同（按等保 2.0 测评的通行要求）。`
      : `长密码：至少 ${facts.min} 位，不要求字符种类，也不定期更换（OWASP ASVS 的要求）。`,
  passwordSave: '保存密码要求',
  passwordEffect: '两种要求都不收常见密码。新要求用于以后设的密码，现有的密码不作废。',
  fromDay: '生效日期',
  fromDayHint: '今天或以后',
  thresholdsSave: '保存阈值',
  savedFrom: (facts: { day: string }) => `已保存，自 ${facts.day} 起使用。`,
}
