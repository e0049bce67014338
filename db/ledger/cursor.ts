export type KeyValue = string | number

/** The keys of a row, for the address of the page that begins behind it. */
export const writeCursor = (values: KeyValue[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** Reads a cursor of `length` keys; a damaged one, or one of another order, starts at the beginning. */
export function readCursor(cursor: string | null, length: number): KeyValue[] | null {
  if (!cursor) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(values) && values.length === length && values.every(isKeyValue) ? values : null
  } catch {
    return null
  }
}

const isKeyValue = (value: unknown): value is KeyValue => typeof value === 'string' || typeof value === 'number'
