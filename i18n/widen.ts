import type { zh } from './zh'

type Widen<T> = T extends (...facts: infer Facts) => string
  ? (...facts: Facts) => string
  : T extends string
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Widen<Item>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> }

/** The shape of the Chinese source with its words widened to any words: what every other language must fill. */
export type Dictionary = Widen<typeof zh>
