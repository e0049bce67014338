/** True of a line of a circular that heads what follows: 一、进展较好的 or 1. Good progress. */
export const isCircularHeading = (line: string): boolean =>
  line.length <= 40 && /^(?:[一二三四五六七八九十]+、|\d+\.\s)[^。；;]*$/.test(line)
