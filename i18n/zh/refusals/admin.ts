import type { AdminRefusals } from '@/domain/refusals'
import type { Sentences } from '../../sentences'
import { people } from '../people'

/** Sentences of refusals about units, people and settings; facts come with each code. */
export const adminRefusals: Sentences<AdminRefusals> = {
  unitKindUnknown: (facts) =>
    facts.text ? `没有“${facts.text}”这种类型。请改为填表说明里列出的一种。` : '请选一种单位类型。',
  unitParentMissing: (facts) =>
    facts.root ? `没有填上级单位。请填一个，如“${facts.root}”。` : '请选上级单位；只有最上面一级可以没有。',
  unitParentInside: (facts) =>
    facts.parent
      ? `“${facts.parent}”在“${facts.name}”下面，不能作它的上级。请选别的上级。`
      : `“${facts.name}”的上级绕了一圈又回到自己。请改上级单位。`,
  unitNameTaken: (facts) => `“${facts.parent || '顶层'}”下面已有“${facts.name}”。请换个名称，或直接用已有的。`,
  unitUnknown: (facts) =>
    facts.text ? `找不到单位“${facts.text}”。请核对名称，或先在“单位”表里新增。` : '请选一个在用的单位。',
  unitAmbiguous: (facts) => `有 ${facts.count} 个单位都叫“${facts.text}”。请改填全称。`,
  unitHasUnits: (facts) => `不能停用：下面还有在用的“${facts.name}”。请先停用或移走下级。`,
  unitHasPeople: (facts) => `不能停用：还有 ${facts.count} 人在这个单位任职。请先到“人员”收回他们在这里的身份。`,
  unitHasTasks: (facts) =>
    `不能停用：还有 ${facts.count} 项任务没有了结${facts.numbers.length ? `，如 ${facts.numbers.join('、')}` : ''}。请督办员先改派或办结。`,
  positionInvalid: (facts) => `排序须为整数，现为“${facts.text}”。请改为数字，或不填。`,
  accountInvalid: (facts) =>
    `账号“${facts.account}”不合要求：须 3–32 位小写字母、数字、点、横线，以字母或数字开头。请改。`,
  accountTaken: (facts) =>
    facts.name
      ? `账号 ${facts.account} 已是 ${facts.name} 的。同名的人请换一个账号，如在后面加数字；本人已有账号的，到其页面添加身份。`
      : `账号 ${facts.account} 已有人用。请换一个账号，如在后面加数字；若是同一个人，请上级管理员给他添加身份。`,
  personElsewhere: (facts) =>
    `没有办成：${facts.name} 在您管理的单位之外还有身份，姓名、密码和账号须由管得到其全部单位的上级管理员办理。`,
  passwordOwn: '自己的密码请到“修改密码”页更改，要先输入现在的密码。',
  unitOwn: (facts) => `“${facts.name}”是您自己所在的单位，它的名称、上级和停用须由上级单位的管理员办理。`,
  unitMoveRaises: '没有移动：移过去以后，这个单位就归您自己的业务身份管了。请另一位管理员办理，或改选别的上级单位。',
  accountOfOther: (facts) => `账号 ${facts.account} 已是 ${facts.name} 的，与本行姓名不同。请核对姓名，或换一个账号。`,
  phoneInvalid: (facts) => `电话“${facts.phone}”不像号码。请只填数字、横线、空格、括号。`,
  roleUnknown: (facts) => (facts.text ? `没有“${facts.text}”这种角色。请改为填表说明里列出的一种。` : '请选一个角色。'),
  dayInvalid: (facts) =>
    facts.day
      ? `日期“${facts.day}”不是日历上的一天。请写成 2026-03-01 或 2026年3月1日。`
      : '没有填日期。请写成 2026-03-01 或 2026年3月1日。',
  membershipDays: (facts) => `截止日期 ${facts.to} 早于起始日期 ${facts.from}。请改其中一个。`,
  membershipEarly: (facts) => `起始日期 ${facts.day} 已经过去。身份不能倒签，请填 ${facts.today} 或以后。`,
  membershipFar: (facts) => `起始日期 ${facts.day} 太远。请填 ${facts.latest} 或以前，到时再添加也行。`,
  membershipLonger: (facts) => `这个身份到 ${facts.latest} 为止，不能改到 ${facts.day}。要延长的，请另添加一个身份。`,
  membershipPast: (facts) => `这个身份已于 ${facts.day} 结束，不用再收回。`,
  membershipBackdated: (facts) =>
    `最后一天 ${facts.day} 已经过去，不能倒签。请填 ${facts.earliest} 或以后；要马上失效的，请按“立即收回”。`,
  capacityHeld: (facts) => `${facts.name} 在这段时间已有同单位、同角色的身份。请改日期，或不用添加。`,
  requestDecided: (facts) => `${facts.name} 的这个身份已有人处理过或已经生效。请刷新看结果。`,
  secondNotOther: (facts) =>
    `没有办成：须由另一位管理员确认，不能是申请人 ${facts.name} 本人，也不能是由其开通账号或重设密码的人。请另一位管理员办理。`,
  capacityTwice: (facts) => `账号 ${facts.account} 的这个身份在表里写了两遍。请删去一行。`,
  successorMissing: ({ unit, role, count }) =>
    `此人作为${unit}${people.roles[role]}手里还有 ${count} 件事。请先选接手人。`,
  successorNotYet: ({ name }) => `${name} 的这个身份要另一位管理员确认才生效，现在还不能接手。请换一位接手人。`,
  deputyOfDeputy: '你现在是代别人办理，不能再请人代。请换成自己的身份再设。',
  deputyNamed: (facts) => `${facts.from} 至 ${facts.to} 已由${facts.name}代办。请先收回，或改日期。`,
  absenceBackdated: '从哪天开始代办没有填对：要是今天或以后的一天。请改后再提交。',
  absenceTurned: '代办的最后一天要在开始那天或以后。请改后再提交。',
  absenceTooLong: (facts) => `代办最长 ${facts.most} 天；更久的请管理员办离任交接。`,
  absencePastPost: (facts) => `你的这个身份到 ${facts.last} 为止，代办不能超过这一天。请改后再提交。`,
  deputyIsIssuer: (facts) =>
    `没有办成：你的账号由${facts.name}开通或重设过密码，不能请其代办。请另选一位，或请另一位管理员办理。`,
  lastAdmin:
    '没有办成：这是最后一位系统管理员，停用后就没有人能管理账号了。请先给另一位同志添加“系统管理员”身份（不设截止日期）。',
  rowTwice: (facts) => `“${facts.text}”与第 ${facts.row} 行重复。请删去一行。`,
  columnMissing: '表头里没有这一栏。请用下载的模板填写，不要改动第一行。',
  workbookEmpty: '没有读到内容：须有名为“单位”或“人员”的表，并从第二行起填写。请用下载的模板。',
  importChanged: (facts) =>
    `没有写入：试读之后系统里的单位或人员有了变动，现在有 ${facts.count} 处不合。请看下面的错误，改好后重新上传。`,
  monthDayInvalid: (facts) => `${facts.day ? `“${facts.day}”不是月-日` : '没有填月-日'}。请填成 12-01 这样的格式。`,
  yearEndTooLong: (facts) => `年底认定期有 ${facts.length} 天，最长 ${facts.max} 天。请把开始或结束日期改近一些。`,
  thresholdInvalid: (facts) => `须填 1 到 ${facts.max} 的整数。`,
  levelsNoReview: '单位审核和督办审核至少保留一道：不能由承办人自己认定办结。请保留其中一道。',
  thresholdOrder: '亮红灯的落后幅度须大于亮黄灯的。请改其中一个。',
  settingBackdated: (facts) => `生效日期 ${facts.day} 已经过去。以前的灯不能改，请填 ${facts.today} 或以后。`,
  presetUnknown: '请选一种密码要求。',
  dayKindUnknown: '请选放假或上班。',
  holidayLine: (facts) => `第 ${facts.line} 行“${facts.text}”没有读懂。请写成“2027-01-01 至 2027-01-03 放假 元旦”。`,
  holidayYear: (facts) => `第 ${facts.line} 行的 ${facts.day} 不在 ${facts.year} 年。请改年份，或把这一行移到那一年。`,
  holidayTwice: (facts) => `第 ${facts.line} 行的 ${facts.day} 前面已经写过。请删去一处。`,
  holidaysEmpty: '一行也没有。请每行写一段：日期、放假或上班、名称。',
  holidaySheetForeign:
    '工作簿里没有认出放假安排。请用“下载样表”：起、止、安排（放假或上班）、名称四列，每行一段；止可以不填。',
}
