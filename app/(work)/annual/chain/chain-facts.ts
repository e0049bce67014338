import type { ChainFilter } from '@/usecases/chain/chain-rows'
import type { ChainPair, ChainView } from '@/usecases/chain/view-chain'

/** What the page shows where there are two reports to compare, and the rows of which answer. */
export type ChainFacts = ChainView & { pair: ChainPair; filter: ChainFilter }
