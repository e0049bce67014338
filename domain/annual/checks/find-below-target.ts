import { results } from '../contents'
import { type CheckedEdition, type CheckedParagraph, type CheckedTask, saysNotDone } from './checked-edition'
import { type Figure, listFigures } from './figures-in-text'
import type { TextFinding } from './finding'

/** A target that more is worse of. */
const isCeiling = /不超过|不高于|以下|以内|控制在|降低?[到至]|减少到|at most|no more than|below/i
const share = /([\u4e00-\u9fff]{2,10})率/u

/**
 * Paragraphs on results whose figures, or those of the accepted reports, stay below the promise while no sentence says so: the target is
 * 未达标 then, whatever else is told.
 */
export const findBelowTarget = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  paragraphs
    .filter(({ content, sentences }) => content === results && !sentences.some(({ text }) => saysNotDone(text)))
    .flatMap((paragraph) => paragraph.tasks.slice(0, 1).flatMap((task) => judge(paragraph, task)))

function judge({ id, content, sentences }: CheckedParagraph, task: CheckedTask): TextFinding[] {
  const told = sentences.filter(({ isGiven }) => !isGiven)
  const texts = [...told.map(({ text }) => text), ...task.told]
  for (const target of task.targets) {
    const [aim] = listFigures(target)
    const found = aim && findBest(aim, texts, task, isCeiling.test(target))
    if (!found) continue
    const sentence = told.find(({ text }) => text.includes(found.text)) ?? told[0] ?? sentences[0]
    const facts = { target, found: found.text }
    return [{ check: 'belowTarget', content, about: id, sentence: sentence?.text ?? '', facts }]
  }
  return []
}

/** The figure nearest to the target, where even that one misses it. */
function findBest(aim: Figure, texts: readonly string[], task: CheckedTask, isMost: boolean): Figure | null {
  const alike = texts.flatMap(listFigures).filter(({ unit }) => unit === aim.unit)
  const figures = alike.length || aim.unit !== '%' ? alike : computeShare(task, texts)
  const sorted = figures.toSorted((a, b) => (isMost ? a.value - b.value : b.value - a.value))
  const [best] = sorted
  if (!best) return null
  return (isMost ? best.value > aim.value : best.value < aim.value) ? best : null
}

/** A rate that nobody computed, from its parts: of 128件 调解和解40件 is 31.3 %. */
function computeShare({ source }: CheckedTask, texts: readonly string[]): Figure[] {
  const name = share.exec(source)?.[1] ?? ''
  const figures = texts.flatMap(listFigures)
  for (let from = 0; from <= name.length - 2; from++) {
    const part = figures.find(({ thing }) => thing.endsWith(name.slice(from)))
    if (!part) continue
    const wholes = figures
      .filter(({ unit, value }) => unit === part.unit && value > part.value)
      .map(({ value }) => value)
    if (!wholes.length) return []
    const value = Math.round((1000 * part.value) / Math.max(...wholes)) / 10
    return [{ thing: name, value, unit: '%', text: `${value}%` }]
  }
  return []
}
