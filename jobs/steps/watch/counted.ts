type Counts = Record<string, number>
type Told = { counts: Counts; memory: number }

/** What the server processes counted, each the last that it told; what ended ones counted is kept, so that no total ever falls. */
export class Counted {
  private readonly told = new Map<number, Told>()
  private ended: Counts = {}

  /** Takes what a process told, where it is of this kind. */
  take(pid: number, message: unknown): void {
    if (typeof message !== 'object' || message === null || !('jiannuoCounts' in message)) return
    const { jiannuoCounts, memory } = message as { jiannuoCounts: Counts; memory: number }
    this.told.set(pid, { counts: jiannuoCounts, memory })
  }

  /** Keeps the counts of a process that has ended. */
  end(pid: number): void {
    this.ended = addUp([this.ended, this.told.get(pid)?.counts ?? {}])
    this.told.delete(pid)
  }

  /** All counts, and what the processes that run take of memory. */
  read(): Counts {
    const told = [...this.told.values()]
    const memory = told.reduce((all, each) => all + each.memory, 0)
    const processes = { jiannuo_processes: told.length, jiannuo_memory_bytes: memory }
    return { ...addUp([this.ended, ...told.map(({ counts }) => counts)]), ...processes }
  }
}

function addUp(all: Counts[]): Counts {
  const sums: Counts = {}
  for (const counts of all) for (const [name, value] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + value
  return sums
}
