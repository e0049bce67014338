import type { Agent } from 'node:http'
import { type Fields, listForms, writeForm } from '@/bench/forms'
import { send } from '@/bench/load'
import { pause } from './run-server'

type Place = { agent: Agent; base: string; cookie: string }
const moves = ['suspend', 'resume']

/**
 * So many people suspend and resume one task by the forms of its page, each as many `times`; who is told that somebody was faster waits a
 * little and does it again by the form as it is then. Gives how often that was, and the seconds. Throws where an answer is neither.
 */
export async function addUp(
  place: Place,
  taskId: string,
  { people, times }: { people: number; times: number },
): Promise<{ stale: number; seconds: number }> {
  const started = performance.now()
  let stale = 0
  const addAll = async (person: number) => {
    for (let done = 0; done < times; ) {
      if (await changeOnce(place, taskId, `add-${person}-${done}-${stale}`)) done++
      else stale++
      await pause(Math.random() * 100 * people)
    }
  }
  await Promise.all(Array.from({ length: people }, (_, person) => addAll(person)))
  return { stale, seconds: (performance.now() - started) / 1000 }
}

async function changeOnce({ agent, base, cookie }: Place, taskId: string, requestId: string): Promise<boolean> {
  const path = `/tasks/${taskId}`
  const page = await send(agent, base, { path, headers: { cookie } })
  const fields = findMove(page.body)
  const form = writeForm(base, { ...fields, reason: 'add', requestId })
  const answer = await send(agent, base, {
    path,
    method: 'POST',
    body: form.body,
    headers: { ...form.headers, cookie },
  })
  if (answer.status === 303) return true
  if (answer.status === 422 && answer.body.includes('已经改过')) return false
  throw new Error(`a change answered ${answer.status}: ${answer.body.slice(0, 300)}`)
}

function findMove(html: string): Fields {
  const form = listForms(html).find((fields) =>
    fields.some(([name, value]) => name === 'move' && moves.includes(value)),
  )
  if (!form) throw new Error('neither can be suspended nor resumed')
  return Object.fromEntries(form)
}
