import type { ChainDecision } from '@/domain/plan/chain-decision'
import { findShort, listStanding, type NewerText, standsDone, type Told } from '@/reader/read-chain'
import type { Span } from '@/reader/report-text'
import type { PublishedLink } from './follow-editions'

/** What a newer report says of a promise; `version`: of what was decided of it last, 0 where nothing was, though it may count no more. */
export type DecidedLink = PublishedLink & { decided: ChainDecision | null; version: number }

type Renewed = Span & { id: string }

/** The reader's proposal with what a person decided of it; a decision whose sentence the text no longer has counts no more. */
export function applyDecision(
  { link, isPublished }: PublishedLink,
  decision: ChainDecision | undefined,
  { told, renewed }: { told: NewerText['told']; renewed: readonly Renewed[] },
): DecidedLink {
  if (!decision) return { link, isPublished, decided: null, version: 0 }
  const { version, verdict } = decision
  const again = renewed.find(({ id }) => id === decision.renewedId) ?? null
  const account = verdict === 'repeated' ? again : findAgain(decision.account, told)
  if (verdict !== 'dropped' && !account) return { link, isPublished, decided: null, version }
  const short = verdict === 'accounted' && account ? findShort(link.promise.text, [account.text]) : null
  const standing = verdict === 'accounted' && account ? listStanding(listRest(account, told)).map(toSpan) : []
  const isSame = account?.start === link.account?.start && verdict === link.verdict
  return {
    decided: decision,
    isPublished: isPublished && isSame,
    version,
    link: {
      ...link,
      ...(isSame ? {} : { words: [], confidence: 1, contradictedBy: null, overclaimed: false }),
      ...{ verdict, account: account && toSpan(account), renewed: again && toSpan(again) },
      ...{ short, standing },
      saysDone: verdict === 'accounted' && !short && account !== null && standsDone(account, standing),
    },
  }
}

// A corrected text may have moved the sentence.
const findAgain = (account: ChainDecision['account'], told: NewerText['told']): Told | null =>
  account &&
  (told.find(({ start, text }) => start === account.start && text === account.text) ??
    told.find(({ text }) => text === account.text) ??
    null)

const listRest = ({ start, paragraph }: Told, told: NewerText['told']): Told[] =>
  told.filter((each) => paragraph !== undefined && each.paragraph === paragraph && each.start > start)

const toSpan = ({ start, end, text }: Span): Span => ({ start, end, text })
