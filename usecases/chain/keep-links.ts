import { reader } from '@/db/client'
import { type ChangeKind, rememberUntilChange } from '@/db/engine/remember'
import { findChainLinks } from '@/db/plan/chain-links'
import type { KeptPromise } from '@/db/plan/list-promises'
import type { ChainDecision } from '@/domain/plan/chain-decision'
import type { Scope } from '@/domain/scope'
import { followSafely } from '@/formats/beside/follow-safely'
import type { ChainLink } from '@/reader/read-chain'
import { applyDecision } from './apply-decision'
import { readNewer } from './read-newer'

/** What a newer report says of a promise, as the reader proposes or a person decided. */
export type DecidedLink = { link: ChainLink; decided: ChainDecision | null }

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
      const links = await followSafely(promises, text)
      const decisions = await findChainLinks(reader(), newer)
      return links.map((link, index) => applyDecision(link, decisions.get(promises[index]?.id ?? ''), text))
    },
    kind,
  )
