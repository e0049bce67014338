import type { RefusalFacts } from '@/domain/refusal'

/** Sentences of refusals about the ledger, exports and the log. */
export const ledgerRefusals = {
  tooManyChosen: (facts: RefusalFacts) => `一次最多指派 ${facts.max} 项，现选了 ${facts.count} 项。请分几次办。`,
  assignFinished: (facts: RefusalFacts) =>
    `没有指派：${facts.number}“${facts.title}”已办结或已停止，不能再改派。请从所选中去掉它再办，其余都还没有改。`,
  handlerElsewhere: (facts: RefusalFacts) =>
    `没有指派：${facts.handler}不在${facts.number}“${facts.title}”的牵头单位。请选该单位的承办人，或按单位分开指派。`,
}
