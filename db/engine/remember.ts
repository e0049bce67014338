import { pastMark } from '../past/in-past'
import { follow, tellChanges } from './follow-changes'

/** Which changes end a result: of settings alone, of reports and units, of what figures of tasks read, of any work, or anything that is put on record. */
export type ChangeKind = 'settings' | 'places' | 'figures' | 'work' | 'record'

type Kept = Record<ChangeKind, Map<string, Promise<unknown>>>

// Who logged in, took a paper out, was refused, watches or comments has changed no work; proof, a plan under review, circulars, what the public reads and what one report says of another stand in no figure.
const noWork =
  /^(session|secondStep|provider|password|capacity|export|backup|audit|refusal|watch|comment|view)[.]|[.](download|view|bundle)$|^(report|ledger)[.]upload$/
const isNoFigure = /^(evidence|commitment|chain|circular|snapshot)[.]/
const isOfPapers = /^(chain|circular|snapshot)[.]/
const isSetting = /^(settings|holiday)[.]/
const isOfTask =
  /^(task|occurrence|milestone|progress|request|support|urge|instruction|evidence|commitment|circular|snapshot|settings|holiday)[.]|^ledger[.]takeBack$/
const isWork = (action: string): boolean => !noWork.test(action)

/** True of what may change what is told of tasks, of the name of an event. */
export const isWorkOnTasks = (action: string): boolean => isWork(action) && !isOfPapers.test(action)

const ends: Record<ChangeKind, (action: string) => boolean> = {
  settings: (action) => isSetting.test(action),
  places: (action) => isWork(action) && !isOfTask.test(action),
  figures: (action) => isWork(action) && !isNoFigure.test(action),
  work: isWork,
  record: () => true,
}
const kinds = Object.keys(ends) as ChangeKind[]
const most = 500

// Next bundles this module more than once; one store per process is enough.
const held = globalThis as { jiannuoResults?: Kept }

/**
 * The result of `work` for what is `asked`, kept until something of its kind changes; that must name all that the work reads beside
 * the data: scope, day, filter.
 */
export async function rememberUntilChange<Result>(
  asked: string,
  work: () => Promise<Result>,
  kind: ChangeKind = 'work',
): Promise<Result> {
  const key = pastMark() + asked
  follow('results', (changes) => forget(changes?.map(({ action }) => action) ?? null))
  await tellChanges()
  const results = all()[kind]
  const known = results.get(key) as Promise<Result> | undefined
  if (known) return known
  // A query of Drizzle runs each time it is awaited; a promise once.
  const made = (async () => work())()
  if (results.size >= most) results.clear()
  results.set(key, made)
  made.catch(() => results.delete(key))
  return made
}

// A map is left to those who are at work on it: what they find is of the time before the change.
function forget(actions: string[] | null): void {
  for (const kind of kinds) if (!actions || actions.some(ends[kind])) all()[kind] = new Map()
}

function all(): Kept {
  held.jiannuoResults ??= {
    settings: new Map(),
    places: new Map(),
    figures: new Map(),
    work: new Map(),
    record: new Map(),
  }
  return held.jiannuoResults
}
