const ordinal =
  /^(?:[一二三四五六七八九十]{1,3}[是、]|第[一二三四五六七八九十]{1,3}[,、:]|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,3}[.、])[,:]?/

/** How many signs at the beginning of a paragraph's key count it off (“一是”, “(二)”, “3.”) before its first sentence; 0 where none do. */
export const countOrdinal = (key: string): number => ordinal.exec(key)?.[0].length ?? 0
