import type { Finding } from '@/domain/plan/assignment/finding'
import type { LedgerFinding, ProblemCode, ProblemFacts } from '@/domain/plan/ledger/problem'
import { sayFinding } from './say-finding'
import type { Dictionary } from './widen'

type Words = { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => string }

/** Why a cell of a ledger cannot be taken. */
export function sayProblem(finding: LedgerFinding | Finding, { assignment, ledgerImport }: Dictionary): string {
  return isOwn(finding) ? sayOwn(finding, ledgerImport.problems) : sayFinding(finding, assignment.findings)

  function isOwn(found: LedgerFinding | Finding): found is LedgerFinding {
    return found.code in ledgerImport.problems
  }
}

const sayOwn = <Code extends ProblemCode>({ code, facts }: { code: Code; facts: ProblemFacts[Code] }, words: Words) =>
  words[code](facts)
