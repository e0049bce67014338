import { findShort, type Short } from '@/reader/figures/find-short'
import { listFigures } from '@/reader/figures/list-figures'
import { results } from '../contents'
import { type CheckedEdition, type CheckedParagraph, type CheckedTask, saysNotDone } from './checked-edition'
import type { TextFinding } from './finding'

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
    const found =
      findShort(task.source.includes(target) ? task.source : target, texts, target) ?? findLowShare(target, task, texts)
    if (!found) continue
    const sentence = told.find(({ text }) => text.includes(found.told)) ?? told[0] ?? sentences[0]
    const facts = { target, found: found.told }
    return [{ check: 'belowTarget', content, about: id, sentence: sentence?.text ?? '', facts }]
  }
  return []
}

/** A rate that the texts do not give, where their figures make less of it than was promised. */
function findLowShare(target: string, task: CheckedTask, texts: readonly string[]): Short | null {
  const isRate = listFigures(target).some(({ unit }) => unit === '%')
  if (!isRate || texts.flatMap(listFigures).some(({ unit }) => unit === '%')) return null
  const [computed] = computeShare(task, texts)
  return computed ? findShort(target, [computed.text]) : null
}

/** A rate that nobody computed, from its parts: of 128件 调解和解40件 is 31.3 %. */
function computeShare({ source }: CheckedTask, texts: readonly string[]): { text: string }[] {
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
    return [{ text: `${value}%` }]
  }
  return []
}
