import type { Fault, FaultCode } from '@/domain/notice/outbox'
import type { RobotSettings } from '@/env/outgoing'
import type { Handed } from './open-mailer'
import { signDingtalk } from './sign-dingtalk'

const patienceMs = 10_000
const [longestAnswer, mostRead] = [200, 2_000]
/** The codes by which WeCom and DingTalk ask to come again: too many messages, or busy themselves. */
const later = [-1, 45009, 45033, 130101, 410100]

/** Says a line to a group by its robot; follows no other address. */
export async function postRobot(robot: RobotSettings, text: string, milliseconds: number): Promise<Handed> {
  const address = robot.name === 'dingtalk' ? signDingtalk(robot.address, robot.secret, milliseconds) : robot.address
  try {
    const answer = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ msgtype: 'text', text: { content: text } }),
      signal: AbortSignal.timeout(patienceMs),
    })
    return judge(answer.status, await readStart(answer))
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError'
    return { fault: { code: isSlow ? 'slow' : 'unreachable', answer: '' } }
  }
}

// Whatever a server sends on and on: no more is read than an answer may have.
async function readStart({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let piece = await reader?.read(); piece && !piece.done && text.length < mostRead; piece = await reader?.read())
    text += piece.value
  await reader?.cancel()
  return text.slice(0, mostRead)
}

function judge(status: number, body: string): Handed {
  if (status >= 300 && status < 400) return refuse('redirected', String(status))
  if (status >= 500 || status === 429) return refuse('busy', String(status))
  const { errcode, errmsg } = readAnswer(body)
  if (status === 200 && errcode === 0) return { answer: `${errcode} ${errmsg}`.slice(0, longestAnswer) }
  return refuse(later.includes(errcode ?? 0) ? 'busy' : 'refused', `${errcode ?? status} ${errmsg}`)
}

const refuse = (code: FaultCode, answer: string): { fault: Fault } => ({
  fault: { code, answer: answer.slice(0, longestAnswer) },
})

function readAnswer(body: string): { errcode: number | null; errmsg: string } {
  try {
    const { errcode, errmsg } = JSON.parse(body) as { errcode?: unknown; errmsg?: unknown }
    return { errcode: typeof errcode === 'number' ? errcode : null, errmsg: typeof errmsg === 'string' ? errmsg : '' }
  } catch {
    return { errcode: null, errmsg: '' }
  }
}
