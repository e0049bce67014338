import type { Range } from '../report-text'
import type { Outline } from '../text/read-outline'
import { amount, boundedNumeral, comparesBefore, namesObject, spelledAmount, wholeGoals } from './rules/target-rules'
import { startsWithAct } from './starts-with-act'

const bounded =
  /不少于|不低于|不高于|不超过|不大于|不小于|至少|最少|超过|突破|达|控制在|稳定在|保持在|以上|以下|以内|左右|%|百分点|力争|确保|提高到|增加到|扩展到|扩大到|降至|降到/
const makes =
  /新增|新建|新扩|改扩建|改建|扩建|建成|建设|建立|打造|培育|培养|引进|招引|选派|选聘|实施|完成|开展|举办|组织|编发|编制|制定|修订|出台|发放|补助|资助|安排|发行|投入|增加|提高|提升|下降|降低|压减|减少|替代|淘汰|创建|评选|选树|推出|办好|办理|办结|发布|完善|配备|招录|培训|调解|化解|排查|整治|改造|帮扶|孵化|争取|争创|拓展|扩展|覆盖|设立|设置|推广|遴选|认定|达|放行|办结|公布|更新|落地|挂牌|上线|抽查|检查|评查|审计|增|实行|植树|造林|发展|扶持|壮大/

/**
 * Amounts and goals that a measure is to reach, in the source's words. Dates, numbers inside names, comparisons with the past
 * and numbers that only say what the act is done to are left out.
 */
export function readTargets({ text, folded }: Outline, range: Range): string[] {
  const words = maskNames(folded.slice(range.start, range.end))
  const found = [amount, boundedNumeral, spelledAmount, wholeGoals].flatMap((pattern) =>
    [...words.matchAll(pattern)].map((hit) => ({ at: hit.index, length: hit[0].length })),
  )
  return found
    .filter(({ at, length }) => isTarget(words, at, length))
    .sort((a, b) => a.at - b.at)
    .map(({ at, length }) => text.slice(range.start + at, range.start + at + length))
}

function isTarget(words: string, at: number, length: number): boolean {
  const own = words.slice(at, at + length)
  if (!/\d|[十百千万亿]|分之/.test(own)) return !/^.{0,2}(按照|根据)/.test(words.slice(Math.max(0, at - 4), at))
  const before = words.slice(Math.max(0, at - 14), at)
  const after = words.slice(at + length, at + length + 12)
  const clause = words.slice(lastBorder(words, at), at)
  if (/[\d.A-Za-z〔(×*第-]$/.test(before) || /^(?:年|月|日|号|\d|[A-Za-z])/.test(after)) return false
  if (
    comparesBefore.test(before) ||
    (/^(?:提高|增加|增长|下降)/.test(own) &&
      /(?:(?<!占)比(?!重|例|率)|较)[一-龥\d]{1,8}$/.test(before) &&
      !/(?:19|20)\d\d年/.test(before))
  )
    return false
  if (
    /由(?:[一-龥]{0,4})$/.test(before) ||
    /^(?:提高|增加|扩大|降低|减少|压减|上升|下降|扩展|提升|调整)(?:到|至)/.test(after)
  )
    return false
  if (isThreshold(own, before, after) || /^(?:年|季度|月)?(?:内)?(?:期|版)/.test(after)) return false
  if (bounded.test(own) || /内$/.test(own) || bounded.test(clause.slice(-12))) return true
  if (namesObject.test(before) || /在$/.test(before)) return false
  if (/^(?:继续)?对/.test(clause) && !makes.test(clause.slice(1)) && !/[名人户]$/.test(own)) return false
  const isAmountAlone = /^(?:[,。;、]|$)/.test(after) && /[一-龥]{2}$/.test(clause)
  return clause.length > 0 && (makes.test(clause + own) || startsWithAct.test(clause) || isAmountAlone)
}

const justMakes = new RegExp(`(?:${makes.source})$`)

/** 35蒸吨以下燃煤锅炉, 规模500人以上企业: a number that says which ones are meant. */
const isThreshold = (own: string, before: string, after: string): boolean =>
  (!(own.endsWith('以上') && justMakes.test(before)) &&
    /(?:以上|以下)$/.test(own) &&
    /^(?:的)?[一-龥]{2,6}/.test(after) &&
    !/^(?:的?(?:目标|水平|比例|幅度)|和|及|并)/.test(after)) ||
  /^\/?(?:小时|日|年|立方米)?(?:以下|以上)(?:的)?[一-龥]{2,}/.test(after)

const lastBorder = (words: string, at: number): number =>
  Math.max(...[',', ';', '。', ':', '、'].map((mark) => (mark === '、' ? -1 : words.lastIndexOf(mark, at - 1)))) + 1

const maskNames = (words: string): string =>
  words
    .replace(/《[^《》]{1,80}》|“[^“”]{1,24}”/g, (name) => '＿'.repeat(name.length))
    .replace(/(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?|PM\d+(?:\.\d)?/g, (name) => '＿'.repeat(name.length))
