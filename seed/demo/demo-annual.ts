import { shortfalls } from '@/domain/annual/edition'
import { addParagraph } from '@/usecases/annual/edition/add-paragraph'
import { beginEdition } from '@/usecases/annual/edition/begin-edition'
import { viewEdition } from '@/usecases/annual/edition/view-edition'
import { writeParagraph } from '@/usecases/annual/edition/write-paragraph'
import { type DemoSample, instantAt, type Scene } from './demo-scene'

type Deed = { at: string; run: () => Promise<unknown> }

/** The words that somebody gives to the paragraph on a task, which begins with these; a unit where it is not the office. */
type Edit = { of: string; text: string; unit?: string }

// Some of it says more than the ledger bears out, as first drafts do.
const edits: readonly Edit[] = [
  {
    of: '镇（街道）和区直部门主要负责人年度述法',
    unit: '区司法局',
    text: '述法实现全覆盖。47家单位主要负责人全部完成述法，其中现场述法12人[1][2]。点评意见逐条整改到位。',
  },
  { of: '公布年度重大行政决策事项目录', text: '重大行政决策事项目录如期公布。列入事项5项[1]。' },
  { of: '两轮执法案卷评查', text: '案卷评查任务全面完成。两轮共抽查案卷213件。' },
]

const additions = [
  { content: 3, text: '区政府主要负责人主持常务会议专题学法，研究法治政府建设重大事项，对重点难点任务亲自协调。' },
  { content: 4, text: '进一步加强行政执法规范化建设，不断提升执法水平。' },
] as const

/** The district begins this year's report from the ledger, and office and units write at it for some days. */
export function listAnnualDeeds(scene: Scene, running: DemoSample): Deed[] {
  const at = (day: string, hour: number) => instantAt(scene.calendar.place(day, scene.calendar.planYear), hour, 30)
  const [begun, written] = [at('D-5', 9), at('D-3', 10)]
  let editionId = ''
  const begin = async () => {
    const office = scene.district.actorOf('zhoujing')
    const reportId = scene.reports.get(running) ?? ''
    editionId = (await beginEdition(office, { reportId, reason: '' }, begun)).editionId
  }
  return [
    { at: begun, run: begin },
    { at: written, run: () => write(scene, editionId, written) },
  ]
}

async function write(scene: Scene, editionId: string, now: string): Promise<void> {
  const office = scene.district.actorOf('zhoujing')
  for (const { of, text, unit } of edits) {
    const writer = unit ? scene.district.reporterIn(unit) : office
    const { contents } = await viewEdition(writer, editionId, now)
    const paragraph = contents
      .filter(({ content }) => content < shortfalls)
      .flatMap(({ paragraphs }) => paragraphs)
      .find(({ tasks }) => tasks[0]?.title.startsWith(of))
    // Made early in a year, the sample's ledger tells of less.
    if (!paragraph) continue
    const { id: paragraphId, version, proofs } = paragraph
    const cited = text.replace(/\[(\d)\]/g, (mark, number) => (proofs[Number(number) - 1] ? mark : ''))
    const key = { editionId, paragraphId, version, proofs: proofs.map(({ id }) => id).join(' ') }
    await writeParagraph(writer, { ...key, text: cited }, now)
  }
  for (const addition of additions) await addParagraph(office, { ...addition, editionId, taskId: null }, now)
}
