import { bare } from '../annual/checks/checked-edition'
import { splitText } from '../annual/cited-text'
import { results } from '../annual/contents'
import { needsProof } from '../annual/needs-proof'
import type { Snapshot, SnapshotItem } from './snapshot'

/** What a text for the public may hold that must not leave the office. */
export const findingKinds = [
  ...(['name', 'mobile', 'phone', 'identity', 'fileName', 'secrecy'] as const),
  ...(['document', 'unproven'] as const),
] as const
export type FindingKind = (typeof findingKinds)[number]
/** A sentence and the words in it that a check names; `taskId` null of the reason for a correction. */
export type SnapshotFinding = { kind: FindingKind; taskId: string | null; sentence: string; words: string }

/**
 * What stops a text until it is mended. A word of secrecy may be harmless (商业秘密保护), a document may be public, and what rests on no evidence may be
 * known by other means: those who sign judge it.
 */
export const isStopping = ({ kind }: SnapshotFinding): boolean => !judged.includes(kind)

const judged: readonly FindingKind[] = ['secrecy', 'document', 'unproven']

const personal = {
  identity: /(?<!\d)\d{17}[\dXx](?!\d)/g,
  mobile: /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g,
  phone: /(?<!\d)(?:\(0\d{2,3}\)|0\d{2,3})[-\u2014 ]?\d{3,4}[- ]?\d{4}(?!\d)/g,
  fileName:
    /[\p{Letter}\p{Number}_()（）-]+\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|jpe?g|png|gif|bmp|tiff?|mp4|txt|zip|rar|7z)(?![a-z])/giu,
} as const
const secrecy = /绝密|机密|秘密|内部(?:资料|文件|掌握|使用)|不宜公开|不得公开|不得外传|注意保存|confidential|secret/gi

/** Papers of the office that the public need not have seen: a document's number, minutes, an internal report. */
const document =
  /[\p{Script=Han}]{0,16}[〔[［(（]20\d{2}[〕\]］)）]\s?(?:第)?\d{1,4}\s?(?:号|次[\p{Script=Han}]{0,6}纪要)|[\p{Script=Han}]{0,10}(?:会议纪要|签报|呈阅件|抄告单)/gu

/** What the texts of a snapshot hold that must not be public, sentence by sentence; `names`: those of everybody in the system. */
export function checkSnapshot(
  { items, reason }: Pick<Snapshot, 'items' | 'reason'>,
  names: readonly string[],
): SnapshotFinding[] {
  const people = makeNamePattern(names)
  return [
    ...items.flatMap(({ taskId, text }) => checkText(taskId, text, people)),
    ...items.flatMap(findUnproven),
    ...checkText(null, reason, people),
  ]
}

/**
 * Sentences that an annual report would leave out: where part of what was told came without evidence, whatever the part with evidence does not
 * say, for a word changed makes no proof.
 */
function findUnproven({ taskId, text, told, unproven = [] }: SnapshotItem): SnapshotFinding[] {
  if (!unproven.length) return []
  const proven = told.filter((each) => !unproven.includes(each)).map((each) => new Set(listParts(each)))
  return splitText(text)
    .filter((sentence) => !proven.some((parts) => listParts(sentence).every((part) => parts.has(part))))
    .filter((sentence) => needsProof({ text: sentence, leads: false, content: results }, []))
    .map((sentence) => ({ kind: 'unproven', taskId, sentence, words: '' }))
}

/** What stands between the marks of a text, whole: 尚未建成平台 does not say 建成平台. */
const listParts = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[,;:!?，；：。！？\n]/)
    .map(bare)
    .filter(Boolean)

const checkText = (taskId: SnapshotItem['taskId'] | null, text: string, people: RegExp | null): SnapshotFinding[] =>
  splitText(text).flatMap((sentence) => {
    const plain = sentence.normalize('NFKC')
    const patterns: [FindingKind, RegExp | null][] = [
      ['name', people],
      ...(Object.entries(personal) as [FindingKind, RegExp][]),
      ['secrecy', secrecy],
      ['document', document],
    ]
    return patterns.flatMap(([kind, pattern]) =>
      (pattern ? [...plain.matchAll(pattern)] : []).map(([words]) => ({ kind, taskId, sentence, words })),
    )
  })

/** A text of the report itself for the public: names and numbers of people in it are left out, `mark` stands in their place. */
export function maskPersonal(text: string, names: readonly string[], mark: string): string {
  const patterns = [makeNamePattern(names), ...Object.values(personal)]
  const mask = (given: string) =>
    patterns.reduce((masked, pattern) => (pattern ? masked.replace(pattern, mark) : masked), given)
  const masked = mask(text)
  const plain = masked.normalize('NFKC')
  // Letters keep their widths where nothing is found beneath these.
  return mask(plain) === plain ? masked : mask(plain)
}

const western = /^[\p{Script=Latin} .'-]+$/u
const signs = /[.*+?^${}()|[\]\\]/g
const dots = /[·•・‧]/

/** One pattern of all names, the longest first; a western one is found as whole words, another with blanks between its letters, too (王　伟). */
function makeNamePattern(names: readonly string[]): RegExp | null {
  const known = [...new Set(names.map((name) => name.trim().normalize('NFKC')))].filter((name) => name.length > 1)
  if (!known.length) return null
  const parts = known
    .sort((a, b) => b.length - a.length)
    .map((name) => (western.test(name) ? toWords(name) : Array.from(name.replace(/\s/g, ''), toLetter).join('\\s*')))
  return new RegExp(parts.join('|'), 'giu')
}

const toWords = (name: string): string =>
  `(?<![\\p{Script=Latin}])${name.split(/\s+/).map(escapeSigns).join('\\s+')}(?![\\p{Script=Latin}])`

// The dot within a name is typed in many ways.
const toLetter = (sign: string): string => (dots.test(sign) ? '[·•・‧]' : escapeSigns(sign))

const escapeSigns = (words: string): string => words.replace(signs, '\\$&')
