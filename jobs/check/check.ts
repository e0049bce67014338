/** What one check found: problems to print (none is a pass) and figures worth seeing either way. */
export type Finding = { problems: string[]; figures?: string }

/** One thing `npm run check` looks at; `wayOut` tells what to do when it fails. */
export type Check = { name: string; wayOut: string; run: () => Promise<Finding> }

/** The finding of a command: its own output where it failed. */
export function toFinding({ code, output }: { code: number; output: string }): Finding {
  return { problems: code === 0 ? [] : [output.trim() || `exit code ${code}`] }
}
