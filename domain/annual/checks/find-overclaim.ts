import { arrangements, shortfalls } from '../contents'
import { type CheckedEdition, type CheckedParagraph, type CheckedTask, saysNotDone } from './checked-edition'
import type { Shortfall, TextFinding } from './finding'

const good = '(?:保质|保量|高质量|高标准|优质)'
/** Says that all of it was done; 23件投诉全部办结 says so of what it counts. */
const whole = new RegExp(
  [
    `(?:全面|圆满|全部|超额|${good})、?(?:${good}、?)*(?:完成|收官)|全面建成|全面落实|已全部|均已|如期完成|按期完成`,
    '(?<![\\d一二三四五六七八九十百两][个件项家次条份宗起户名人].{0,12})(?:全部|悉数|全数|均)(?:建成|办结|落实|到位|投用|启用|公布|出台|销号)',
    '无一遗漏|没有.{0,4}未|实现.{0,6}全覆盖|完成率(?:达到?|为)?\\s*100|100%\\s*完成',
    '(?:该|本|此)项?(?:工作|任务|事项)(?:现?已|均)(?:经|认定)?(?:办结|销号|完成)',
    '\\b(?:all|fully|completely)\\b|\\bevery\\b(?! (?:effort|confidence|last|feasible|possible|day|week|month|quarter|year|two|three|six|\\d))',
  ].join('|'),
  'i',
)
const finished = '完成|办结|建成|实现|交付|公布|公开|发布|印发|出台|上线|启用|投用|开通|报送|达到|达标'
/** What is done to a promise itself; 按期还款 and 按时到岗 tell of somebody's payments and hours. */
const doneToIt = `${finished}|办理|落实|制定|修订|推进|开展|召开`
const byPlan = '(?:计划|序时进度|时序进度|时限|期限|时间节点|节点)(?:要求)?'
/** Says that it was done by its day. */
const inTime = new RegExp(
  [
    `(?:如期|按期|按时|准时|如约|按照?${byPlan})(?:[全已均][面部]?|圆满|顺利|、?${good}|、)*(?:${doneToIt})(?!率)`,
    `(?:时限|期限|规定时间|计划时间)(?:之?前|以?内)(?:已|全部|全面|圆满|顺利)*(?:${finished})(?!率)`,
    `提前(?:\\d+个?(?:天|日|周|月))?(?:全面|圆满|顺利)?(?:${finished})(?!率)`,
    '全面完成|圆满完成|\\b(?:on time|in time|as (?:scheduled|planned)|ahead of (?:schedule|time))\\b',
  ].join('|'),
  'i',
)

/** Sentences that say more than the ledger bears out of the tasks they are about: all of it done, or in time. */
export const findOverclaims = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  paragraphs
    .filter(({ content, tasks }) => content !== shortfalls && content !== arrangements && tasks.length)
    .flatMap((paragraph) => paragraph.sentences.flatMap(({ text, isGiven }) => (isGiven ? [] : judge(text, paragraph))))

function judge(text: string, { id, content, tasks }: CheckedParagraph): TextFinding[] {
  if (saysNotDone(text)) return []
  const said = text.normalize('NFKC')
  const kept = tasks.filter((task) => shortfallOf(task) === null || shortfallOf(task) === 'late')
  const undone = tasks.find((task) => !kept.includes(task))
  const late = kept.find(({ daysLate }) => daysLate > 0)
  const [task, claim] = undone ? [undone, whole.exec(said) ?? inTime.exec(said)] : [late, inTime.exec(said)]
  if (!task || !claim) return []
  const facts = {
    claim: claim[0],
    shortfall: shortfallOf(task) ?? 'late',
    days: task.daysLate,
    kept: kept.length,
    all: tasks.length,
  }
  return [{ check: 'overclaim', content, about: id, sentence: text, facts }]
}

/** Why a task cannot be said to be wholly done, or null; a lasting duty was kept. */
export function shortfallOf({ status, outcome, daysLate }: CheckedTask): Shortfall | null {
  if (status === 'carriedOver') return 'carriedOver'
  if (status === 'suspended' || status === 'cancelled') return 'stopped'
  if (outcome === 'partly' || outcome === 'notFulfilled' || outcome === 'notApplicable') return outcome
  if (status !== 'closed' && status !== 'done') return 'open'
  return daysLate > 0 ? 'late' : null
}
