import { parentPort, workerData } from 'node:worker_threads'
import { checkChain, type Stretch } from './check-chain'

/** The other side of `checkChainInParts`: walks one stretch of a log beside the main thread. */
const { folder, stretch } = workerData as { folder: string; stretch: Stretch }
parentPort?.postMessage(checkChain(folder, stretch))
