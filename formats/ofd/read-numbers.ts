/** The numbers of an attribute, parted by blanks; what is no number is left out. */
export function readNumbers(written: string | undefined): number[] {
  return (written ?? '').split(/[\s,]+/).flatMap((word) => {
    const number = Number(word)
    return word === '' || !Number.isFinite(number) ? [] : [number]
  })
}

const mostSteps = 100_000

/** The steps from letter to letter: `g 3 4.2` stands for three of 4.2 each. */
export function readSteps(written: string | undefined): number[] {
  const words = (written ?? '').split(/[\s,]+/).filter(Boolean)
  const steps: number[] = []
  for (let at = 0; at < words.length && steps.length < mostSteps; at++) {
    const isRun = words[at]?.toLowerCase() === 'g'
    const step = Number(words[isRun ? at + 2 : at])
    const count = isRun ? Math.min(Number(words[at + 1]) || 0, mostSteps) : 1
    for (let index = 0; index < count; index++) steps.push(Number.isFinite(step) ? step : 0)
    if (isRun) at += 2
  }
  return steps
}
