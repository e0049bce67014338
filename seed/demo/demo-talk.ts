import { takeBackComment } from '@/usecases/task/talk/take-back-comment'
import { watchTask } from '@/usecases/task/talk/watch-task'
import { writeComment } from '@/usecases/task/talk/write-comment'
import { viewTask } from '@/usecases/task/view-task'
import { instantAt, type Scene } from './demo-scene'

/** What somebody says on a task, or that they watch it: the task by the beginning of its title, the day, the hour. */
type DemoTalk = { of: string; by: string; on: string; hour: number; text?: string; takesBack?: true }

const [check, places, spared] = ['推行“综合查一次”', '石桥镇、青山镇、白鹭镇办案场所', '包容免罚清单']

const talks: readonly DemoTalk[] = [
  { of: check, by: 'songyawen', on: '04-02', hour: 9 },
  { of: places, by: 'songyawen', on: '04-02', hour: 9 },
  { of: spared, by: 'songyawen', on: '04-02', hour: 9 },
  { of: places, by: 'zhoujing', on: '04-02', hour: 10 },
  {
    ...{ of: check, by: 'zhoujing', on: 'D-4', hour: 9 },
    text: '@赵宁 统计表补报前和 @田野 对一下数：危化、工贸企业的46户，两家不要重复算。',
  },
  {
    ...{ of: check, by: 'tianye', on: 'D-4', hour: 11 },
    text: '和 @赵宁 对过了，46户里有9户是两家一起去的，我局的表里已经标出。',
  },
  { of: check, by: 'hanbing', on: 'D-4', hour: 14, text: '我局的数附后。', takesBack: true },
  { of: check, by: 'zhaoning', on: 'D-4', hour: 16, text: '@周静 口径对齐了，统计表本周随进展一起报。' },
  {
    ...{ of: places, by: 'zhoujing', on: 'D-3', hour: 10 },
    text: '@韩冰 三个镇的验收哪天去？定了告诉一声，我也去看。',
  },
]

type Deed = { at: string; run: () => Promise<unknown> }

/** What people of the sample district say on tasks, and which they watch. */
export function listTalkDeeds(scene: Scene): Deed[] {
  return talks.map((talk, index) => {
    const at = instantAt(scene.calendar.place(talk.on, scene.calendar.planYear), talk.hour, 10 + index)
    return { at, run: () => play(scene, talk, at) }
  })
}

async function play(scene: Scene, { of, by, text, takesBack }: DemoTalk, now: string): Promise<void> {
  const actor = scene.district.actorOf(by)
  const taskId = [...scene.tasks].find(([{ title }]) => title.startsWith(of))?.[1] ?? ''
  if (!text) {
    await watchTask(actor, { taskId, watch: 'start' }, now)
    return
  }
  await writeComment(actor, { taskId, text }, now)
  if (!takesBack) return
  const { talk } = await viewTask(actor, taskId, now)
  await takeBackComment(actor, { taskId, commentId: talk.comments[0]?.id ?? '' }, now)
}
