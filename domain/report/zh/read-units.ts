import type { Range, ReadUnit, UnitRole } from '../report-text'
import type { Outline } from '../text/read-outline'
import { markOneLead } from './read-duty'
import { dutyVerbs, noUnits, plainVerbs, unitEnds } from './rules/unit-words'
import { actionVerbs } from './rules/words'
import { splitNames } from './split-names'

const name = `[\\u4e00-\\u9fffA-Za-z“”\\d()、]{0,120}?(?:${unitEnds})(?:\\([\\u4e00-\\u9fff]{1,4}\\))?`
const end = '(?=$|[,。;])'

/** The ways a sentence names who acts, on one clause at a time; the groups are lists of names. */
const rules: { pattern: RegExp; roles: UnitRole[] }[] = [
  {
    pattern: new RegExp(
      `(?:^|[,;])(?:由|请|责成|责令|委托)(${name})(?:牵头)?,?(?:会同|联合|商)(${name})(?=负责|组织|筛选|制定|研究|组建|建立|开展|做好|推进|落实|实施|进行|提出|共同|编制|,|。|$)`,
    ),
    roles: ['lead', 'supporting'],
  },
  {
    pattern: new RegExp(
      `(?:由|(?<![报提申邀聘])请|责成|责令)(${name})(?=负责|牵头|组织|筛选|制定|研究|组建|建立|开展|做好|推进|落实|实施|进行|承担|主办|推荐|统筹|具体|按|代表|向|对|在|于|编制|提出|共同|分别|参照|逐|自行|务必|要(?!求)|应|加快|抓紧|认真|出具|提请|约谈|选派|召集|审[核批查定]|签订|派|监督|督促|指导|验收|通报|收集|汇总|安排|统一|及时|定期|适时|每|,)`,
    ),
    roles: ['lead'],
  },
  {
    pattern: new RegExp(
      `(?:^|[,;])经?(${name})(?:要|应|将|须)?会同(${name})(?=对|负责|组织|筛选|制定|研究|组建|建立|开展|做好|推进|落实|实施|进行|提出|共同|编制|指导|定期|按|,|。|$)`,
    ),
    roles: ['lead', 'supporting'],
  },
  { pattern: new RegExp(`^(${name})(?:负责(?!人|同志)|牵头|主办|承办)`), roles: ['lead'] },
  {
    pattern: new RegExp(`^会同(${name})(?=对|负责|组织|制定|研究|建立|开展|推进|落实|实施|进行|提出|共同|,|。|$)`),
    roles: ['supporting'],
  },
  {
    pattern: new RegExp(`^(${name})(?:予以|积极|做好|协同)?(?:配合|协助|参与)(?:做好|落实|实施|推进)?${end}`),
    roles: ['supporting'],
  },
  { pattern: new RegExp(`^(?:坚持)?(${name})(?:每(?:月|季度?|半年|年|周)|定期)`), roles: ['named'] },
  {
    pattern: new RegExp(
      `^(?:同时|此外|其中|另外|因此|下一?步)?(${name})(?:(?:也|均|都|则|还|一律|主动|及时|切实|认真|共同|带头)?(?:${dutyVerbs}))(?!求)`,
    ),
    roles: ['named'],
  },
  {
    pattern: new RegExp(
      `^(${name})(?:结合[^,。]{2,8}?)?(?:共同|联合|具体|统一|及时|主动|认真)?(?:${plainVerbs})(?![\\u4e00-\\u9fff]{0,3}(?:工作|建设|体系|机制|情况|成效)?${end})`,
    ),
    roles: ['named'],
  },
  {
    pattern: /^(?:同时|因此|此外|下一?步)?(我[局委办部厅院县区市省镇乡队中处所馆司校])(?![们市县区省国])/,
    roles: ['named'],
  },
]

const startsWithVerb = new RegExp(
  `^(?:不得|以及|并|对|为|与|向|使|让|令|把|被|要|应|须|经|如|若|因|凡|帮助|要求|各项|${actionVerbs})`,
)

/** Bodies whose name begins like a verb: 试点城市, 审计局, 发展改革委, 组织部. */
const namedLikeVerb =
  /^(?!建设.*政府$)(?:(?:试点|审计|发展|建设|规划|服务|调解|救助|管理|监督|登记|统计|培训|依法治)[\u4e00-\u9fff()]{0,12}|(?:宣传|组织)部门?|(?:承办|主办|牵头|实施|参加|配合|责任|整改|落实|参与|督导)(?:单位|部门|主体|机关|机构))$/

const namedHead =
  /^(?:经|坚持|试点|审计|发展|建设|规划|服务|调解|救助|管理|监督|登记|统计|培训|依法治|宣传部|组织部|承办|主办|牵头|实施|参加|配合|责任|整改|落实|参与|督导|会同)/

/** The bodies that a measure's own words make responsible, with their roles. */
export function readUnitsOfSentence({ text, folded }: Outline, range: Range): ReadUnit[] {
  const units: ReadUnit[] = []
  for (const clause of listClauses(folded, range)) {
    const words = folded.slice(clause.start, clause.end)
    for (const { pattern, roles } of rulesFor(words)) {
      const hit = words.match(pattern)
      if (!hit) continue
      const found = roles.flatMap((role, index) => readNames(text, clause, words, hit, index + 1, role))
      if (found.length === 0) continue
      units.push(...found)
      break
    }
  }
  return markOneLead(dropRepeats(units))
}

function readNames(
  text: string,
  clause: Range,
  words: string,
  hit: RegExpMatchArray,
  group: number,
  role: UnitRole,
): ReadUnit[] {
  const found = hit[group]
  const at = found ? words.indexOf(found, hit.index) : -1
  if (!found || at < 0 || (startsWithVerb.test(found) && !namedLikeVerb.test(found))) return []
  const own = text.slice(clause.start + at, clause.start + at + found.length)
  const names = splitNames(own)
  return names.every((one) => isUnit(one)) ? names.map((one) => ({ name: one, role })) : []
}

const isUnit = (name: string): boolean => !noUnits.test(name) && !/[“”]$/.test(name)

/** A clause that begins with an act names nobody at its head; one without any word of duty names nobody at all. */
function rulesFor(words: string): typeof rules {
  const startsNamed = !startsWithVerb.test(words) || namedHead.test(words)
  return startsNamed ? rules : /[由请经责会]/.test(words) ? rules.slice(0, 5) : []
}

/** Clauses between commas; a date at the head of a sentence is skipped, a list of names stays whole. */
function listClauses(folded: string, range: Range): Range[] {
  const clauses: Range[] = []
  let start = range.start
  for (let index = range.start; index <= range.end; index++) {
    if (index < range.end && !',;。:'.includes(folded.charAt(index))) continue
    if (index > start) clauses.push({ start: start + skipDate(folded.slice(start, index)), end: index })
    start = index + 1
  }
  return clauses.filter((clause) => clause.end - clause.start >= 3)
}

/** The length of a link word and a date at the head of a clause. */
const skipDate = (clause: string): number => {
  const link = clause.match(/^(?:因此|同时|此外|另外|其中|为此)/)?.[0].length ?? 0
  const date = clause.slice(link).match(leadingDate)?.[0] ?? ''
  return link + (date.length > 1 ? date.length : 0)
}

const leadingDate =
  /^(?:在|于)?(?:(?:19|20)\d\d年)?(?:\d{1,2}月(?:\d{1,2}日)?(?:底|末)?(?:之?前)?|[上下]半年|年底前|年内|第?[一二三四]季度(?:末)?前?)?/

function dropRepeats(units: ReadUnit[]): ReadUnit[] {
  return units.filter((unit, index) => units.findIndex((other) => other.name === unit.name) === index)
}
