import type { ManyRows } from '@/db/engine/add-many'
import { addDays } from '@/domain/calendar'
import type { Dice } from '@/domain/dice'
import { handMade } from '@/domain/plan/hand-made'
import { plainReport } from '@/domain/report/plain-report'
import type { ManyPeople } from './many-people'
import { fields, headings, lacks, results, things, verbs } from './many-words'

export type Promised = {
  commitmentId: string
  stepId: string
  reportId: string
  heading: string
  text: string
  title: string
  result: string
}
export type ManyReport = { rows: ManyRows; promises: Promised[]; planYear: number; registeredOn: string }

/** A report of `year` with its text, headings, shortcomings and `count` commitments whose ranges are exact. */
export function makeReport(dice: Dice, people: ManyPeople, year: number, part: number, count: number): ManyReport {
  const id = `report-${people.mark}${year}-${String(part).padStart(2, '0')}`
  const registeredOn = `${year + 1}-03-${String(1 + part).padStart(2, '0')}`
  const at = `${registeredOn}T01:00:00.000Z`
  const page = writeText()
  const shortcomings = lacks.map((text, index) => ({
    id: `${id}-lack-${index}`,
    reportId: id,
    position: index,
    ...page.add(`${text}。`),
    cause: '',
  }))
  const promises: Promised[] = []
  const steps: Required<ManyRows>['steps'] = []
  const commitments: Required<ManyRows>['commitments'] = []
  const links: Required<ManyRows>['commitmentShortcomings'] = []
  for (const [index, heading] of headings.entries()) {
    const stepId = `${id}-step-${index}`
    const { start, end } = page.add(`${heading}。`)
    steps.push({ id: stepId, reportId: id, position: index, start, end, heading })
    for (let number = 0; number < count / headings.length; number++) {
      const title = `${dice.pick(verbs)}${dice.pick(fields)}${dice.pick(things)}`
      const result = dice.pick(results)
      const commitmentId = `${stepId}-${String(number).padStart(3, '0')}`
      const range = page.add(`${title}，${result}。`)
      commitments.push({
        id: commitmentId,
        reportId: id,
        stepId,
        ...range,
        status: 'confirmed',
        ...handMade,
      })
      if (number % 10 === 0)
        links.push({ id: `${commitmentId}-link`, commitmentId, shortcomingId: `${id}-lack-${index % lacks.length}` })
      promises.push({ commitmentId, stepId, reportId: id, heading, text: range.text, title, result })
    }
  }
  const text = page.text()
  const person = {
    importedBy: people.coordinator.userId,
    confirmedBy: people.coordinator.userId,
    registeredBy: people.director.userId,
  }
  const report = {
    id,
    issuerUnitId: people.root.id,
    year,
    title: `${people.root.name}${year}年法治政府建设年度报告（${part + 1}）`,
    language: 'zh' as const,
    status: 'registered' as const,
    textHash: id,
    told: [],
    ...plainReport(text),
    ...person,
    importedAt: `${addDays(registeredOn, -2)}T01:00:00.000Z`,
    confirmedAt: `${addDays(registeredOn, -1)}T01:00:00.000Z`,
    registeredAt: at,
  }
  return {
    rows: { reports: [report], shortcomings, steps, commitments, commitmentShortcomings: links },
    promises,
    planYear: year + 1,
    registeredOn,
  }
}

function writeText() {
  let text = '年度报告\n'
  return {
    text: () => text,
    add: (piece: string) => {
      const start = text.length
      text += piece
      return { start, end: text.length, text: piece }
    },
  }
}
