import { readdirSync, readFileSync } from 'node:fs'

/** The invented reports that the project wrote itself. */
export const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`samples/${name}`, 'utf8') }))

export const chineseSamples = samples.filter(({ text }) => /[\u4e00-\u9fff]/.test(text)).map(({ text }) => text)

/** Reports one after another, each with other figures, up to so many bytes. */
export function growText(texts: string[], bytes: number): string {
  const parts: string[] = []
  for (let [size, round] = [0, 0]; size < bytes; round++) {
    const text = varyFigures(texts[round % texts.length] ?? '', round)
    parts.push(text)
    size += Buffer.byteLength(text)
  }
  return Buffer.from(parts.join('\n')).subarray(0, bytes).toString('utf8')
}

const varyFigures = (text: string, round: number): string =>
  text.replace(/\d(?!\d*年)/g, (digit) => String((Number(digit) + round) % 10))
