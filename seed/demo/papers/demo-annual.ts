import { keyOfFinding, levelOf } from '@/domain/annual/checks/finding'
import { shortfalls } from '@/domain/annual/contents'
import { secrecyItems } from '@/domain/annual/secrecy'
import { actOnEdition } from '@/usecases/annual/edition/act-on-edition'
import { addParagraph } from '@/usecases/annual/edition/add-paragraph'
import { beginEdition } from '@/usecases/annual/edition/begin-edition'
import { keepFinding } from '@/usecases/annual/edition/keep-finding'
import { viewEdition } from '@/usecases/annual/edition/view-edition'
import { writeParagraph } from '@/usecases/annual/edition/write-paragraph'
import { type DemoSample, instantAt, type Scene } from '../demo-scene'

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

// What an office tells of last year where the ledger tells nothing, and how it meets what the checks find.
const told = { 3: '区政府主要负责人全年主持常务会议专题学法4次，带头述法。', 5: '没有其他需要报告的情况。' } as const

/** The district's report on the year before: written, reviewed, approved, signed by two and published in spring. */
export function listPublishedDeeds(scene: Scene, before: DemoSample): Deed[] {
  const at = (day: string, hour: number) => instantAt(scene.calendar.place(day, scene.calendar.planYear), hour, 15)
  const on = (account: string) => scene.district.actorOf(account)
  let editionId = ''
  const act = (who: string, deed: Deeds, day: string, hour: number, more = {}): Deed => ({
    at: at(day, hour),
    run: async () => {
      const now = at(day, hour)
      const { edition } = await viewEdition(on(who), editionId, now)
      const form = { note: '', asksLeader: true, item: [], day: '', ...more }
      await actOnEdition(on(who), { editionId, version: edition.version, act: deed, ...form }, now)
    },
  })
  const write = async () => {
    const reportId = scene.reports.get(before) ?? ''
    editionId = (await beginEdition(on('zhoujing'), { reportId, reason: '' }, at('01-18', 9))).editionId
    await mend(scene, editionId, at('01-18', 10))
  }
  const handed = scene.calendar.place('02-24', scene.calendar.planYear)
  const published = scene.calendar.place('03-19', scene.calendar.planYear)
  return [
    { at: at('01-18', 9), run: write },
    act('zhoujing', 'report', '02-24', 16, { day: handed }),
    act('zhoujing', 'submit', '03-02', 9),
    act('liguodong', 'sendBack', '03-03', 10, { note: '没有办成的几条，原因再写实一些。' }),
    act('zhoujing', 'submit', '03-05', 9),
    act('liguodong', 'endorse', '03-06', 10),
    act('chenlixin', 'approve', '03-11', 15, { note: '同意公布。' }),
    act('zhoujing', 'signSecrecy', '03-16', 10, { item: [...secrecyItems] }),
    act('liguodong', 'signSecrecy', '03-17', 10, { item: [...secrecyItems] }),
    act('zhoujing', 'publish', '03-19', 9, { day: published }),
  ]
}

type Deeds = Parameters<typeof actOnEdition>[1]['act']

async function mend({ district }: Scene, editionId: string, now: string): Promise<void> {
  const office = district.actorOf('zhoujing')
  const { contents } = await viewEdition(office, editionId, now)
  for (const { id: taskId } of contents.flatMap(({ untold }) => untold))
    await addParagraph(office, { editionId, content: 1, taskId, text: '' }, now)
  for (const content of [3, 5] as const)
    await addParagraph(office, { editionId, content, taskId: null, text: told[content] }, now)
  const { findings } = await viewEdition(office, editionId, now)
  for (const finding of findings.filter(({ check }) => levelOf[check] === 'must'))
    await keepFinding(office, { editionId, finding: keyOfFinding(finding), reason: '与台账核对过，口径一致。' }, now)
}

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
