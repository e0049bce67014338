import { listPublishedParagraphs } from '@/db/annual/published-paragraphs'
import { reader } from '@/db/client'
import { type ChangeKind, rememberUntilChange } from '@/db/engine/remember'
import { findChainLinks } from '@/db/plan/chain-links'
import type { KeptPromise } from '@/db/plan/list-promises'
import type { Scope } from '@/domain/scope'
import { applyDecision, type DecidedLink } from './apply-decision'
import { followEditions } from './follow-editions'
import { keepProposals } from './keep-proposals'
import { readNewer } from './read-newer'

/** Two reports by their ids, the promises of the older one, and those of the newer where they were read before. */
type Pair = { older: string; newer: string; promises: KeptPromise[]; renewed?: KeptPromise[] }

/** Of each of the `promises` of an older report what the newer one says of it; kept until reports or decisions change. */
export const keepLinks = (
  scope: Scope,
  { older, newer, promises, renewed }: Pair,
  kind: ChangeKind = 'work',
): Promise<DecidedLink[]> =>
  rememberUntilChange(
    JSON.stringify(['chain', scope, older, newer]),
    async () => {
      const text = await readNewer(scope, newer, renewed)
      const proposals = await keepProposals(promises, text)
      const [decisions, editions] = await Promise.all([findChainLinks(reader(), newer), listPublishedParagraphs(older)])
      return followEditions(proposals, promises, editions, text).map((each, index) =>
        applyDecision(each, decisions.get(promises[index]?.id ?? ''), text),
      )
    },
    kind,
  )
