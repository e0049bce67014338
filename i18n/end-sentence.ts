/** A sentence with its stop, which somebody may have typed already. */
export const endSentence = (text: string, stop: string): string =>
  /[。！？；.!?;]$/.test(text) ? text : `${text}${stop}`
