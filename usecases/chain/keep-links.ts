import { reader } from '@/db/client'
import { type ChangeKind, rememberUntilChange } from '@/db/engine/remember'
import { findChainLinks } from '@/db/plan/chain-links'
import { listPromises } from '@/db/plan/list-promises'
import type { ChainDecision } from '@/domain/plan/chain-decision'
import type { Scope } from '@/domain/scope'
import { followSafely } from '@/formats/beside/follow-safely'
import type { ChainLink } from '@/reader/read-chain'
import { applyDecision } from './apply-decision'
import { readNewer } from './read-newer'

/** What a newer report says of a promise, as the reader proposes or a person decided. */
export type DecidedLink = { link: ChainLink; decided: ChainDecision | null }

/** Of each promise of an older report, in the order of the text, what the newer one says of it; kept until reports or decisions change. */
export const keepLinks = (
  scope: Scope,
  { older, newer }: { older: string; newer: string },
  kind: ChangeKind = 'work',
): Promise<DecidedLink[]> =>
  rememberUntilChange(
    JSON.stringify(['chain', scope, older, newer]),
    async () => {
      const [promises, text] = [await listPromises(older), await readNewer(scope, newer)]
      const links = await followSafely(promises, text)
      const decisions = await findChainLinks(reader(), newer)
      return links.map((link, index) => applyDecision(link, decisions.get(promises[index]?.id ?? ''), text))
    },
    kind,
  )
