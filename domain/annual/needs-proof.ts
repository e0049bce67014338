import { givesFigure, listClauses } from './clauses'
import { type Content, results } from './contents'
import { isLedgerProven, type LedgerFacts, saysKnown } from './ledger-proves'
import { admitsNotDone, beforeAdmission } from './not-done'

/** A heading sentence says what follows; more than this, or a figure, is an account. */
const longestLead = 30
/** A full stop or comma within a number is part of it. */
const unsaid = /[\s，。；、：:;“”"]|(?<!\d)[.,]|[.,](?!\d)/g
/** What somebody claims beside what they own up to. */
const claim =
  /提升|提高|增长|上升|下降|减少|大幅|全面|全部|均已|实现|建成|覆盖|已完成|\b(?:all|fully|improved|increased|reduced)\b/i
const done =
  /(?<![待应拟需要])(?:上线|投用|投入(?:使用|运行)|启用|开通|出台|印发|发布|公布|办结|审结|竣工|落地|通过验收|压减|缩短|完成|按时|按期|如期)(?!的|率|时限|情况)|\b(?:opened|launched|published|completed|issued|achieved|built|resolved|trained|won|handled|halved|doubled|ranked|serves?|served|connected|signed|settled|helped|inspected|took \d+)\b/i
const due = /原定|限期|期限|时限|应于|截止|要求|\bdue\b|\bto be\b|\bshould\b/i
const day = /^20\d{2}$|(?:\d{4}年(?:度|底|末)?)?(?:\d{1,2}月(?:\d{1,2}日|底|末)?)?/g
/** What nobody says of what is not done, as a reason either. */
const praise =
  /满意|好评|良好|成效|显著|明显|领先|第一|表彰|获评|荣获|示范|先进|样板|亮点|突出|走在前|认可|圆满|超额|首创|前列|位列|前[三五十](?![季个年天月日])|肯定|点赞|\b(?:award|best|praise|leading|success)/i
/** Honours and ranks, of which a sentence that leads in needs its proof too. */
const honour = /获评|荣获|被评为|被授予|入选|获.{0,12}(?:表彰|称号|奖)|名列|位居|(?<!在)首位|首创|排名|\baward/i
// 不断, 减少 and 低碳 lack nothing.
const lack =
  /不(?![断无仅少俗凡低差错但久同懈])|[欠弱短滞难慢晚迟]|低(?!碳|收入|保|龄)|差(?!异|额)|(?<![减不至])少(?!年|数|儿)|缺(?!一)|\b(?:late|slow|few|only|poor|weak|behind|delayed)\b/i
/** Says why. 因地制宜 and 因此 do not. */
const reason = /(?<!原)因(?!地制宜|材|而|此|势|时制宜|案)|由于|原因|主要是|受.{1,40}影响|\b(?:because|due to)\b/i
/** Says what is to come. 接待, 虚拟, 计划内, 计划建设的 and 将案件归集 do not. */
const future =
  /预计|(?<![虚模])拟|将(?=于|在|会|继续|进一步|持续|尽快|加|对|按|适时|抓紧|全力|督促|力争|争取|重点|推|完成|建成|\d{4}年|全部|全面)|计划(?!内|生育|单列|.{0,8}的)|下一步|(?<![接期招对看等])待(?!遇)|力争|尽快|(?<!有效|切实)确保(?!了|.{0,12}受益)|\b(?:will|expected|planned)\b/i
const rank = /第[一二三](?![批轮期次阶季])|获评|荣获|名列|位居/
const past = /已|累计|(?:建成|办结|完成|归集|确保)了/
const made = /(?<![未仅只能需应要少])(?:办结|建成|完成|归集|审结|化解|受理|培训|覆盖|检查|服务|接待).{0,6}?\d/
/** Says that less was done than was to be. */
const fallsShort = /(?:低于|少于|未及|差|距)(?:目标|计划|要求|年初|序时|预期)|仅(?:完成|达|建成|办结|有)|只(?:完成|有)/
/** Where one clause says two things: at a mark or blank that is none between clauses, and at words that join. */
const joint =
  /[^\p{L}\p{N}%.\s]|\.{2,}|丨|(?<=[\p{Script=Han}%])\s+|\s+(?=\p{Script=Han})|以及|且|(?<!合|(?<!第)一)并(?!非|未)|而|却|又|(?<![涉普])及(?![时格早至])|(?<![调总缓])和(?![解谐]|平(?!台))|(?<![归偿退返])还(?![款清贷])|另外|另(?![行一])|此外|其中|\b(?:and|but|while)\b/iu

/** `leads`: it begins a paragraph that goes on to tell something which is printed. */
type Said = { text: string; leads: boolean; content: Content }

/**
 * True of a sentence that tells of work done and so needs accepted evidence: those on results, but for the sentence that leads in, what was
 * not done, and what the ledger says itself (`given`) or names of the tasks (`facts`), whose ground is the ledger.
 */
export function needsProof(
  { text, leads, content }: Said,
  given: readonly string[],
  facts: readonly LedgerFacts[] = [],
): boolean {
  if (content !== results || given.some((each) => bare(each) === bare(text))) return false
  if (leads && text.length <= longestLead && !givesFigure(text) && !honour.test(text)) return false
  return !isLedgerProven(text, facts) && !ownsUp(text, facts)
}

const bare = (text: string): string => text.replace(unsaid, '')

/** 因成效突出 praises, 因成效不明显 does not. */
const isPraise = (clause: string): boolean => praise.test(clause) && !lack.test(clause)

/** True of a sentence that says what was not done and claims nothing beside it. */
function ownsUp(text: string, facts: readonly LedgerFacts[]): boolean {
  const clauses = listClauses(text)
  return (
    clauses.some(admitsNotDone) &&
    clauses.every((clause) => (admitsNotDone(clause) ? claimsNothing(clause) : isPlain(clause, facts)))
  )
}

/** 尚未建成且获评示范 owns up and claims in one, as 办结5000件尚有2件未办结 does. */
const claimsNothing = (clause: string): boolean => {
  const before = beforeAdmission(clause)
  if ((made.test(before) || rank.test(before)) && !before.includes('的')) return false
  return clause.split(joint).every((part) => admitsNotDone(part) || isExcuse(part) || !claims(part))
}

const claims = (part: string): boolean => isPraise(part) || claim.test(part) || isDone(part) || made.test(part)

const isPlain = (clause: string, facts: readonly LedgerFacts[]): boolean =>
  isExcuse(clause) ||
  (!isPraise(clause) && fallsShort.test(clause)) ||
  !(isPraise(clause) || claim.test(clause) || isDone(clause) || givesFigure(clause.replace(day, ''))) ||
  facts.some((each) => saysKnown(clause, each))

const isExcuse = (clause: string): boolean =>
  !isPraise(clause) && ((reason.test(clause) && !made.test(clause)) || (future.test(clause) && !past.test(clause)))

const isDone = (clause: string): boolean => done.test(clause) && !lack.test(clause) && !due.test(clause)
