export type DocumentType = 'docx' | 'pdf' | 'html' | 'txt'
/** What a file was and the text in it. */
export type ReadDocument = { type: DocumentType; text: string }
