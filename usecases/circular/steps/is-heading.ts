/** True of a line of a circular that heads what follows: 一、进展较好的 or 1. Good progress. */
export const isCircularHeading = (line: string): boolean =>
  line.length <= 40 && /^(?:\p{Script=Han}{1,3}\u3001|\d+\.\s)[^\u3002\uff1b;]*$/u.test(line)
