import { commonWords, givenNames, surnames } from './list'

/** The keyboard's rows and columns, the alphabet and the digits, along which fingers walk. */
const tracks = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '147258369',
  '159357',
].flatMap((track) => [track, [...track].reverse().join('')])
/** Fewer characters than these beside words, walks and repetitions make no password of its own. */
const leastOwn = 3
const shifted = new Map([...'!@#$%^&*()'].map((sign, index) => [sign, '1234567890'.charAt(index)]))
const lookAlikes = ['@a', '4a', '3e', '0o', '$s', '5s', '7t', '!i', '|l', '9g', '8b']

/**
 * True of a password that guessers try first: one or two of the list with digits and signs around, look-alikes for letters or the
 * shift key held down; a name with a number; a walk over the keyboard; something short over and over.
 */
export function isCommonPassword(password: string): boolean {
  const text = fold(password)
  const cuts = [text, text.replace(endSigns, ''), text.replace(startSigns, '').replace(endSigns, '')]
  const forms = cuts.flatMap((cut) => [cut, unshift(cut), readLookAlikes(cut, '1i'), readLookAlikes(cut, '1l')])
  return [...new Set(forms)].some((form) => isKnown(form) || isMadeUp(stripSigns(form)))
}

/** Small letters and plain digits, whatever the width or case they were typed in. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The letters that signs and digits stand for (`p@ssw0rd`); `one` says what a 1 is. */
export function readLookAlikes(text: string, one: '1i' | '1l'): string {
  const letters = new Map([...lookAlikes, one].map((pair) => [pair.charAt(0), pair.charAt(1)]))
  return [...text].map((sign) => letters.get(sign) ?? sign).join('')
}

const startSigns = /^\P{L}+/u
const endSigns = /\P{L}+$/u
const unshift = (text: string): string => [...text].map((sign) => shifted.get(sign) ?? sign).join('')
const stripSigns = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const longestWord = 24
const known = new Set(commonWords.flatMap((word) => [word, stripSigns(word), stripSigns(unshift(word))]))

function isKnown(text: string): boolean {
  const core = reduceRepeats(stripSigns(text)).replace(startSigns, '').replace(endSigns, '')
  return [text, core].some((form) => known.has(form)) || isName(core)
}

const reduceRepeats = (text: string): string => /^(.+?)\1+$/u.exec(text)?.[1] ?? text

/** A surname with one or two syllables of a given name, or two of those alone. */
const syllables = givenNames.join('|')
const namePattern = new RegExp(`^(?:(?:${surnames.join('|')})(?:${syllables}){1,2}|(?:${syllables}){2})$`)
const isName = (text: string): boolean => namePattern.test(text)

/** True of what is nothing but walks, repetitions and at most two known words, but for a character or two. */
function isMadeUp(text: string): boolean {
  if (reduceRepeats(text).length <= 4 && text.length > 4) return true
  let [own, words] = [0, 0]
  for (let at = 0; at < text.length; ) {
    const [walk, word] = [measureWalk(text, at), measureWord(text, at)]
    if (word > walk) words++
    else if (walk < 3) own++
    at += word > walk ? word : walk < 3 ? 1 : walk
  }
  return own < leastOwn && words <= 2
}

function measureWord(text: string, at: number): number {
  for (let length = longestWord; length >= 4; length--) if (known.has(text.slice(at, at + length))) return length
  return 0
}

function measureWalk(text: string, at: number): number {
  let longest = /^(.)\1*/u.exec(text.slice(at))?.[0].length ?? 1
  for (const track of tracks) {
    let length = longest + 1
    while (at + length <= text.length && track.includes(text.slice(at, at + length))) length++
    longest = Math.max(longest, length - 1)
  }
  return longest
}
