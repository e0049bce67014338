const letters = 'abcdefghijkmnpqrstuvwxyz'
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const digits = '23456789'

/**
 * A first password of the form `Kdmr-7294-wxqp-3KT` from random bytes (16 are read): three classes of characters and hyphens,
 * none that look alike (no 0 O 1 l I), easy to copy from paper.
 */
export function spellPassword(bytes: Uint8Array): string {
  const pick = (from: string, at: number): string => from.charAt((bytes[at] ?? 0) % from.length)
  const take = (from: string, start: number, count: number): string =>
    Array.from({ length: count }, (_, index) => pick(from, start + index)).join('')
  return `${take(capitals, 0, 1)}${take(letters, 1, 3)}-${take(digits, 4, 4)}-${take(letters, 8, 4)}-${take(digits, 12, 1)}${take(capitals, 13, 2)}`
}
