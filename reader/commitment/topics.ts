import { listRules, type Rule } from '../rule'

/**
 * Subjects that reports tell of with different words on the two sides: 败诉率高 is answered by 负责人出庭, 人手不足 by 招录. A shortcoming and
 * a measure on one subject are alike although no two characters of theirs are.
 */
export const topicRules = listRules<Rule>({
  learning: {
    why: '法治意识淡薄 and 集体学法 are about what officials know of the law.',
    pattern: /学法|考法|述法|法治(?:素养|意识|思维|观念)|法律(?:素养|意识)|旁听庭审|legal (?:literacy|knowledge)/i,
    fits: ['法治意识淡薄', '集体学法4次'],
    leaves: ['法治公园'],
  },
  staff: {
    why: '人手不足 and 招录5人 are about how many people there are.',
    pattern:
      /人手|编制|招录|招聘|选聘|借调|混岗|力量(?:不足|薄弱|紧张|短缺|不够|偏弱|吃紧)|充实[一-龥]{0,8}力量|配[齐备强][一-龥]{0,6}人员|专职|人员(?:少|不足|短缺|紧缺|配备)|staff(?:ing)? (?:shortage|levels?|numbers)|shortage of|vacanc|recruit|understaffed|\bhire\b/i,
    fits: ['人手不足', '招录5人', 'recruit two surveyors'],
    leaves: ['执法人员'],
  },
  skill: {
    why: '业务能力不强 and 轮训一遍 are about what people can do.',
    pattern:
      /业务(?:能力|水平|素质|素养)|能力(?:不强|不足|偏弱|较弱|欠缺)|素质(?:不高|参差)|培训|轮训|比武|练兵|跟班|以案代训|\btrain(?:ed|ing)?\b|\bskills?\b|competenc/i,
    fits: ['业务能力不强', '轮训一遍', 'two rounds of training'],
    leaves: ['能力建设'],
  },
  files: {
    why: '文书说理不足 and 案卷评查 are about how cases are written down.',
    pattern: /案卷|文书|取证|说理|全过程记录|记录仪|裁量|程序(?:不规范|意识)|case files?/i,
    fits: ['文书说理不足', '评查案卷'],
    leaves: ['办理案件'],
  },
  inspections: {
    why: '重复检查 and 联合执法 are about who inspects whom how often.',
    pattern:
      /多头|重复检查|涉企(?:行政)?检查|入企|检查频次|联合(?:执法|检查)|综合查一次|执法(?:协作|协调|联动)|推诿|扯皮/,
    fits: ['多头检查', '联合执法'],
    leaves: ['检查记录'],
  },
  lawTeaching: {
    why: '普法形式单一 and 法律明白人 are about teaching the law.',
    pattern: /普法|法治宣传|法律明白人|法律[六七八九十]?进|法治文化|宪法宣传|民法典|宣传(?:教育|形式|方式)/,
    fits: ['普法形式单一', '培养法律明白人'],
    leaves: ['宣传画'],
  },
  lawReview: {
    why: '审查把关不严 and 法律顾问 are about the law in decisions and papers.',
    pattern: /合法性(?:审查|审核)|法制审核|规范性文件|备案审查|法律顾问|重大(?:行政)?决策|听证会?|公平竞争/,
    fits: ['合法性审查不严', '聘请法律顾问'],
    leaves: ['审查材料'],
  },
  disputes: {
    why: '败诉率高 and 负责人出庭 are about the office before a court.',
    pattern: /败诉|应诉|出庭|行政诉讼|行政争议|复议|纠错率|lawsuit|litigation|appeals?\b/i,
    fits: ['败诉率高', '负责人出庭应诉'],
    leaves: ['争议地块'],
  },
  mediation: {
    why: '矛盾化解不力 and 调解员 are about quarrels settled out of court.',
    pattern: /调解|调处|矛盾|纠纷|信访|综治|mediat/i,
    fits: ['矛盾化解不力', '调解员'],
    leaves: ['调整'],
  },
  data: {
    why: '信息不共享 and 建设平台 are about data and the machines that hold it.',
    pattern:
      /信息化|数字化|平台|系统(?!性)|数据|共享|智慧|线上|在线|非现场|智能|\bsoftware\b|\bsystem\b|\bdatabase\b|spreadsheet|\bdigital/i,
    fits: ['信息化水平低', '建设监管平台', 'a case management system'],
    leaves: ['系统性'],
  },
  openness: {
    why: '公示迟延 and 网站栏目 are about what the public can see.',
    pattern: /公开|公示|网站|栏目|\bpublish|website|\bopen data\b|disclos/i,
    fits: ['公示迟延', '更新网站', 'publish the minutes'],
    leaves: ['公园'],
  },
  legalHelp: {
    why: '律师资源不足 and 法律服务点 are about legal help for people.',
    pattern: /法律服务|法律援助|公证|律师|legal aid/i,
    fits: ['律师资源不足', '法律援助'],
    leaves: ['服务企业'],
  },
  permits: {
    why: '审批慢 and 一网通办 are about permits and counters.',
    pattern: /审批|许可|营商|一网通办|窗口|办事|材料多|跑动|帮办|代办|\bpermits?\b|\blicen[cs]/i,
    fits: ['审批环节多', '一网通办'],
    leaves: ['办理'],
  },
  money: {
    why: '经费不足 and 安排资金 are about money and equipment.',
    pattern: /经费|资金|预算|装备|执法车|\bbudget|\bfunding/i,
    fits: ['经费不足', '安排资金80万元'],
    leaves: ['金融'],
  },
  duty: {
    why: '责任压得不实 and 督察考核 are about holding offices to their duty.',
    pattern: /责任(?:落实|压实|不实|传导|压得)|督察|督导|考核|问责|第一责任人|重视(?:程度)?不[够高]|回头看|accountab/i,
    fits: ['责任压得不实', '纳入考核', '开展督察'],
    leaves: ['责任单位'],
  },
  records: {
    why: 'Records that are not kept are answered by retention and archives.',
    pattern: /档案|台账|归档|\brecords?\b|retention|archiv/i,
    fits: ['台账不全', 'records were not kept'],
    leaves: ['recorded a song'],
  },
  delay: {
    why: 'Answers that come late are answered by days and backlogs.',
    pattern:
      /超期|逾期|久拖|周期(?:偏)?长|时限|办结|\bdelay|\bbacklog|\blate\b|\boverdue|within \d+ (?:working )?days|on time/i,
    fits: ['周期偏长', '按时办结', 'a backlog of cases'],
    leaves: ['日期'],
  },
  contracts: {
    why: 'Purchases and contracts go together.',
    pattern: /合同|采购|招投标|\bcontracts?\b|procure|purchas|tender/i,
    fits: ['合同管理', 'procurement rules'],
    leaves: ['合作'],
  },
  complaints: {
    why: 'Complaints are answered by how they are handled.',
    pattern: /投诉|诉求|热线|工单|满意度|complain|ombudsman|satisf/i,
    fits: ['投诉居高不下', '热线办理', 'complaints'],
    leaves: ['诉讼'],
  },
})
