import type { ChainDecision } from '@/domain/plan/chain-decision'
import { foldText } from '@/reader/outline/fold-text'
import { type ChainLink, findShort, type NewerText, tellsDone } from '@/reader/read-chain'
import type { Span } from '@/reader/report-text'

/** What a newer report says of a promise; `version`: of what was decided of it last, 0 where nothing was, though it may count no more. */
export type DecidedLink = { link: ChainLink; decided: ChainDecision | null; version: number }

type Renewed = Span & { id: string }

/** The reader's proposal with what a person decided of it; a decision whose sentence the text no longer has counts no more. */
export function applyDecision(
  link: ChainLink,
  decision: ChainDecision | undefined,
  { told, renewed }: { told: NewerText['told']; renewed: readonly Renewed[] },
): DecidedLink {
  if (!decision) return { link, decided: null, version: 0 }
  const { version } = decision
  const again = renewed.find(({ id }) => id === decision.renewedId) ?? null
  const account = decision.verdict === 'repeated' ? again : findAgain(decision.account, told)
  if (decision.verdict !== 'dropped' && !account) return { link, decided: null, version }
  const short = decision.verdict === 'accounted' && account ? findShort(link.promise.text, [account.text]) : null
  const isSame = account?.start === link.account?.start && decision.verdict === link.verdict
  return {
    decided: decision,
    version,
    link: {
      ...link,
      ...(isSame ? {} : { words: [], confidence: 1, contradictedBy: null, overclaimed: false }),
      ...{ verdict: decision.verdict, account: account && toSpan(account), renewed: again && toSpan(again) },
      short,
      saysDone: decision.verdict === 'accounted' && !short && account !== null && tellsDone(foldText(account.text)),
    },
  }
}

// A corrected text may have moved the sentence.
const findAgain = (account: ChainDecision['account'], told: NewerText['told']): Span | null =>
  account &&
  (told.find(({ start, text }) => start === account.start && text === account.text) ??
    told.find(({ text }) => text === account.text) ??
    null)

const toSpan = ({ start, end, text }: Span): Span => ({ start, end, text })
