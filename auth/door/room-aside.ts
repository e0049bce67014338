const megabyte = 1024 * 1024
/** The most bytes that lie aside at once, of one person and of all: whoever sends slowly or never ends fills no disk and shuts nobody out. */
const most = { person: 600 * megabyte, all: 1_800 * megabyte }

const held = new Map<string, number>()

/** Takes room on the disk for a body of so many bytes, from before its first byte; gives what gives it back, or null where there is none left. */
export function takeRoom(userId: string, length: number): (() => void) | null {
  const all = [...held.values()].reduce((sum, each) => sum + each, 0)
  if (all + length > most.all || ofPerson(userId) + length > most.person) return null
  add(userId, length)
  let isGiven = false
  return () => {
    if (!isGiven) add(userId, -length)
    isGiven = true
  }
}

const ofPerson = (userId: string): number => held.get(userId) ?? 0

function add(userId: string, length: number): void {
  const sum = ofPerson(userId) + length
  if (sum > 0) held.set(userId, sum)
  else held.delete(userId)
}
