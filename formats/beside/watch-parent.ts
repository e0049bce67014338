import { Worker } from 'node:worker_threads'

// A thread of its own: it goes on while the reading's own thread is amid a loop that never ends.
const watching = `
const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.ppid !== workerData.parent || Date.now() > workerData.until) process.kill(process.pid, 'SIGKILL')
}, 250)
`

/** Ends this process as soon as the one that started it has ended, and after so many seconds at the latest, whatever it does. */
export function watchParent(seconds: number): void {
  const workerData = { parent: process.ppid, until: Date.now() + seconds * 1000 }
  new Worker(watching, { eval: true, execArgv: [], workerData }).unref()
}
