import { Agent } from 'node:http'
import { send } from '../load'

const pauseMs = 100
const people = 2

/** Times in milliseconds of what others ask while some work goes on. */
export type Beside<Result> = { result: Result; p50: number; p99: number; most: number }

/** Asks for pages one after another with short pauses, as a few people at work do, until the work is done. */
export async function keepAsking<Result>(
  base: string,
  cookie: string,
  paths: string[],
  work: () => Promise<Result>,
): Promise<Beside<Result>> {
  const agent = new Agent({ keepAlive: true })
  const times: number[] = []
  let isDone = false
  const askOn = async (person: number) => {
    for (let round = person; !isDone; round++) {
      const started = performance.now()
      const { status } = await send(agent, base, { path: paths[round % paths.length] ?? '/', headers: { cookie } })
      if (status !== 200) throw new Error(`a page answered ${status}`)
      times.push(performance.now() - started)
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
  const asking = Array.from({ length: people }, (_, person) => askOn(person))
  const result = await work().finally(() => {
    isDone = true
  })
  await Promise.all(asking)
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { result, p50: at(0.5), p99: at(0.99), most: times.at(-1) ?? 0 }
}
