const fetching = /^\s*"?\s*(DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE|RD)\b/i

/** True for the code of a field that starts a program or gets something from elsewhere; links to click, contents, page numbers are none. */
export const isFetchingField = (code: string): boolean => fetching.test(code)
