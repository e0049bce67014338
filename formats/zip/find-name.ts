import type { Zip } from './read-zip'

/** A target as the name of a part: from the root, or from the folder of the part that names it. */
export function resolveName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** The name as the zip has it, be it in other letters' case; undefined where there is none. */
export function findName(zip: Zip, name: string): string | undefined {
  if (zip.has(name)) return name
  const small = name.toLowerCase()
  return [...zip.keys()].find((key) => key.toLowerCase() === small)
}
