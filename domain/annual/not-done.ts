import { listClauses } from './clauses'

const one = '一[起件人户例次项名个家宗]'
/** Who has not had one of these, or no more, boasts. */
const evil = [
  '发生|发[一案现]|出现|收到|接到|引发|推迟|延[期误迟时后]|逾期|超(?:期|时|标|限|支|编|预算|概算)|突破(?!瓶颈|性)|造成|导致|反弹|漏|比(?=这|此)|误(?!差)|错|断[档线供]|掉队|缺席|辜负|影响',
  '被(?=.{0,4}(?:纠|撤|投诉|通报|问责|追责|处分|诉|判|罚|曝光|约谈|举报|推翻|否决|确认|发回|改判))|涉[诉案访稳嫌]|违|侵|遗漏|受(?:到)?(?:影响|处分|追责)|败诉|松懈|停[止歇顿]|落[一下后]|留(?:死角|空白|盲区|隐患|尾巴)',
  '(?:行政|重大|安全)?(?:赔偿|事故)|失信|积压(?!.{0,6}机制)|投诉(?!渠道|机制|处理|平台|热线)|意见(?!箱|反馈|征)|问题(?!.{0,4}(?:台账|清单|整改))|隐患|纠纷|上访|差错|出[错过]',
  `[出见](?=${one})|.{0,4}拖后腿|增加.{0,4}(?:负担|压力|成本)|增加编制即`,
  '产生(?!.{0,4}(?:效|作用|成果))|形成(?=.{0,4}(?:积压|隐患|舆情))|因.{1,12}(?:引发|被|发生|出现|产生|造成)',
  '新增(?=.{0,2}一|.{0,6}(?:案|信访|投诉|纠纷|欠|债|违|积压|问题|隐患|风险|舆情))',
].join('|')
const praised = '.{0,8}(?:前列|第[一二三四五\\d]|领先|首位|榜首|前[三五十\\d]|提升|提高|增长|上升)'
const spare = '提升|进步|上升|余力|.{0,8}(?:获评|荣获|入选|表彰)'
const better = '(?<!(?:败诉|纠错|投诉|发案|信访|违法|事故|差错).{0,6})'
const still = '仍(?:然|旧)?'

// 未成年人, 崇尚, 仍居第一 and 未发生一起 admit nothing, and 撤销行政处罚12件 is work done.
const admission = [
  `(?<!从|前所)(?:未(?!成年|来|检|央)|没有)(?!(?:再|曾|有|任何|${one})*(?:${evil}))`,
  `尚(?=[待需不缺欠存]|[在处](?!${praised})|无(?!.{0,8}(?:投诉|差错|先例|同类|事故|违法|败诉|纠纷|${one}))|有(?!${spare}))`,
  `${still}(?:[在处](?!${praised})|有(?!${spare})|不(?!断|失)|居高|[较显](?=.?[低慢弱少差短滞不]))`,
  `${still}(?:[存需须要待欠缺偏滞难仅只差]|落后|停留|薄弱|[为是属].{0,4}(?:短板|弱项|难点|薄弱|空白))`,
  `${better}${still}低`,
  `(?:问题|矛盾|现象|主义|困难|隐患|风险|压力|任务|事件|纠纷)${still}(?:较|很|比较|十分|相当|呈|时有|屡有)?(?:突出|多|大|重|高发|频发|发生)`,
  `${still}(?:较|很|比较|十分|相当)?(?:面临|紧张|繁重|艰巨|严峻)`,
  '不再(?:设置|列出|办理|推进|实施|列入|执行|开展|继续|保留|纳入|承担|进行|建设|新建|制定)',
  '(?<![未没]有?被)(?:中止|撤销)(?!.{0,6}(?:行政|处罚|决定|违法|案件|许可|登记|文件|行为))',
  '(?<!(?:上|去|往|历)年度?|以前年度)结转',
  '\\bnot\\b(?! (?:only|just|merely|late|a single|one|once|until|exceed|overturn|delay|fail|overdue|receive|los[et]|miss|a (?:day|minute)|true that|fall (?:below|short)|get better|have (?:gone|been) better|any (?:complaint|case|accident|appeal)))',
  '\\bno longer\\b(?! an? (?:problem|issue|burden))|\\bcarried over\\b(?! from)|\\b(?:unfinished|incomplete)\\b',
  '\\b(?:work|task|project|plan|training|it|this|commitment|measure|target) (?:is|was|has been) (?:delayed|suspended|postponed|cancelled|abandoned|missed)\\b',
  '\\bha(?:s|ve) yet to\\b|\\bnothing\\b.{0,20}\\byet\\b|\\bonly part\\b',
  '\\bstill (?:under (?:way|construction|review|preparation|discussion)|open|not|pending|in (?:progress|preparation)|being|outstanding|ongoing)\\b',
  "\\bstill\\b(?=(?: [\\w']+){0,4} (?:short|risks?|problems?|difficult|weak|dissatisf|gaps?|lack|shortcoming|insufficient|backlog|delay))",
  '\\bstill (?:to be|to come|wait|await|lack|need|miss|un\\w|incomplete|behind|below|short of|on hold|ha[sv]e? to|must|weak|slow|too|no )',
].join('|')
const pattern = new RegExp(admission, 'i')

const thing = '(?:的|事项|任务|案件|问题|项目|工作|工单)'
const done = '(?:完成|办结|建成|化解|整改|销号|达标|落实|结案|审结|到位|解决|消化|清零|归零|处理)'
const ahead = '将|预计|力争|确保|计划|拟|争取|推动|需|要|未|没'
// 没有一项未完成 and 未完成的12项已全部完成 say that all is done.
const overturned = new RegExp(
  [
    `没有(?:${one}|任何).{0,8}[未没不]|没有.{0,4}(?:群众|企业|单位|人|家|户)不|没有未|(?:不能说|难说|未尝|绝不会)[未没]`,
    '无(?:一.{0,4})?[未没]|(?:不存在|并非|不是|[未没]有?(?:出现|发现|发生)).{0,6}[未没]',
    `(?:[未没].{1,6}?${thing}|结转)(?:(?!${ahead}).){0,12}(?:已|均|全部|悉数|逐一|今年|本[年届]|现|由(?![下明]).{1,6})(?:(?!${ahead}).){0,6}${done}`,
    `未.{1,6}?${thing}?.{0,4}(?:为零|(?<!\\d)[0零][件项个起例户人宗家])|未.{1,6}?${thing}.{0,8}(?:清零|归零)`,
    '[未没](?:(?![将把实使让]).){1,6}(?:率|数|量|事项|任务|案件|问题|项目|工单)已?[降压减]?[为至到成]?[0零](?![.\\d])',
    '(?<![未没尚有能以待需要将])(?:填补|改变|解决|破解|结束|弥补|扭转|告别|消除|克服|打破)了?.{0,12}(?:[未没尚])',
    '\\bnot (?:done|finished|completed)\\b.{0,40}\\bha(?:s|ve) (?:now |since )?been (?:done|finished|completed|closed)',
    '\\b(?:no|none|nothing|never)\\b.{0,80}\\bnot\\b',
  ].join('|'),
  'i',
)

/** True of words that say that something was not done, or not yet, or is no longer to be done. */
export const admitsNotDone = (text: string): boolean =>
  listClauses(text).some((clause) => pattern.test(clause) && !overturned.test(clause))

/** What stands before the words that admit it, '' where none do. */
export const beforeAdmission = (clause: string): string => clause.slice(0, Math.max(0, clause.search(pattern)))
