import { listSourceLines } from '../source-lines'
import { dropFurniture } from './drop-furniture'

/** The lines of a source that are no part of the report's text: what a web page, a database or a printer put around it, and a list of contents. `line` counts from 1. */
export function listFurniture(source: string): { line: number; text: string }[] {
  const lines = listSourceLines(source)
  const kept = new Set(dropFurniture(lines))
  return lines.flatMap((line, index) => (kept.has(line) ? [] : [{ line: index + 1, text: line.text }]))
}
