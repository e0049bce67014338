import { givesFigure, listClauses } from './clauses'
import { type Content, results } from './contents'
import { isLedgerProven, type LedgerFacts, saysKnown } from './ledger-proves'
import { admitsNotDone } from './not-done'

/** A heading sentence says what follows; more than this, or a figure, is an account. */
const longestLead = 30
/** A full stop or comma within a number is part of it. */
const unsaid = /[\s，。；、：:;“”"]|(?<!\d)[.,]|[.,](?!\d)/g
/** What somebody claims beside what they own up to. */
const claim =
  /提升|提高|增长|上升|下降|减少|大幅|全面|全部|均已|实现|建成|覆盖|已完成|\b(?:all|fully|improved|increased|reduced)\b/i
const day = /(?:\d{4}年(?:度|底|末)?)?(?:\d{1,2}月(?:\d{1,2}日|底|末)?)?/g
/** What nobody says of what is not done, as a reason either. */
const praise =
  /满意|好评|良好|成效|显著|明显|领先|第一|表彰|获评|荣获|示范|先进|样板|亮点|突出|走在前|认可|圆满|超额|\b(?:award|best|praise|leading|success)/i
const lack = /[不欠弱低差少缺]/
/** Says why, or what is to come. */
const excuse =
  /因|由于|原因|主要是|受.+影响|预计|拟|将|计划|下一步|待|力争|确保|尽快|\b(?:because|due to|will|expected|planned)\b/i

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
  if (leads && text.length <= longestLead && !givesFigure(text)) return false
  return !isLedgerProven(text, facts) && !ownsUp(text, facts)
}

const bare = (text: string): string => text.replace(unsaid, '')

/** 因成效突出 praises, 因成效不明显 does not. */
const isPraise = (clause: string): boolean => praise.test(clause) && !lack.test(clause)

/** True of a sentence that says what was not done and claims nothing beside it. */
function ownsUp(text: string, facts: readonly LedgerFacts[]): boolean {
  const clauses = listClauses(text)
  return clauses.some(admitsNotDone) && clauses.every((clause) => admitsNotDone(clause) || isPlain(clause, facts))
}

const isPlain = (clause: string, facts: readonly LedgerFacts[]): boolean =>
  (excuse.test(clause) && !isPraise(clause)) ||
  (!isPraise(clause) && !claim.test(clause) && !givesFigure(clause.replace(day, ''))) ||
  facts.some((each) => saysKnown(clause, each))
