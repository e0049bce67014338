/** What a notice tells beside its kind: numbers, names and dates for the words of i18n. */
export type NoticeFacts = Record<string, string | number | boolean | null | undefined>
