/** The query part of an address as frameworks give it: a value, several, or none. */
export type AddressParams = Record<string, string | string[] | undefined>

/** The parameters of a request's address in the shape that pages get them. */
export function toParams(search: URLSearchParams): AddressParams {
  return Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
}

/** The same the other way round: every value by its name. */
export function toSearch(params: AddressParams): URLSearchParams {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    for (const each of Array.isArray(value) ? value : [value ?? '']) search.append(name, each)
  return search
}

/** The value of a parameter, the first of several, '' of none; no longer than an address that people type. */
export const firstOf = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value)?.slice(0, 20) ?? ''

/** The text of a parameter that is looked for, without outer blanks. */
export const textOf = (value: string | string[] | undefined): string =>
  ((Array.isArray(value) ? value[0] : value) ?? '').trim().slice(0, 100)
