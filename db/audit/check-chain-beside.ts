import { checkChain, type Stretch } from './check-chain'

/** The other side of `checkChainInParts`, a process of its own: walks one stretch of a log. */
const [folder = '', after = '', upTo = ''] = process.argv.slice(2)
const stretch: Stretch = { after: Number(after), upTo: Number(upTo) }
process.send?.(checkChain(folder, stretch))
