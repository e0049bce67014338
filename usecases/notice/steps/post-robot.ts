import type { RobotSettings } from '@/env/outgoing'
import type { Handed } from './open-mailer'
import { type Answered, post, readStatus, refuse, shorten } from './post'
import { signDingtalk } from './sign-dingtalk'

/** The codes by which WeCom and DingTalk ask to come again: too many messages, or busy themselves. */
const later = [-1, 45009, 45033, 130101, 410100]

/** Says a line to a group by its robot; follows no other address. */
export async function postRobot(robot: RobotSettings, text: string, milliseconds: number): Promise<Handed> {
  const address = robot.name === 'dingtalk' ? signDingtalk(robot.address, robot.secret, milliseconds) : robot.address
  const answered = await post(address, JSON.stringify({ msgtype: 'text', text: { content: text } }))
  return 'fault' in answered ? answered : judge(answered)
}

function judge({ status, body }: Answered): Handed {
  const fault = readStatus(status)
  if (fault) return fault
  const { errcode, errmsg } = readAnswer(body)
  if (status === 200 && errcode === 0) return { answer: shorten(`${errcode} ${errmsg}`) }
  return refuse(later.includes(errcode ?? 0) ? 'busy' : 'refused', `${errcode ?? status} ${errmsg}`)
}

function readAnswer(body: string): { errcode: number | null; errmsg: string } {
  try {
    const { errcode, errmsg } = JSON.parse(body) as { errcode?: unknown; errmsg?: unknown }
    return { errcode: typeof errcode === 'number' ? errcode : null, errmsg: typeof errmsg === 'string' ? errmsg : '' }
  } catch {
    return { errcode: null, errmsg: '' }
  }
}
