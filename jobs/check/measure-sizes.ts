import type { Source } from './read-source'

/** Median and ninetieth percentile of file and function lengths, and the limits they break. */
export function measureSizes(sources: Pick<Source, 'lines' | 'functions'>[]): { problems: string[]; figures: string } {
  const files = sources.map(({ lines }) => lines)
  const functions = sources.flatMap((source) => source.functions.map(({ lines }) => lines))
  const limits: [string, number, number][] = [
    ['median of files', percentile(files, 0.5), 60],
    ['ninetieth percentile of files', percentile(files, 0.9), 95],
    ['median of functions', percentile(functions, 0.5), 12],
  ]
  return {
    problems: limits
      .filter(([, is, most]) => is > most)
      .map(([name, is, most]) => `${name} is ${is} lines, over ${most}`),
    figures: `${files.length} files ${limits[0]?.[1]}/${limits[1]?.[1]}, ${functions.length} functions ${limits[2]?.[1]}/${percentile(functions, 0.9)} lines (median/p90)`,
  }
}

function percentile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
