/** A file that wants harm or came to harm: `expected` are the refusals that may answer it, or 'read' where its text is sound. */
export type HostileFile = { what: string; name: string; bytes: Uint8Array; expected: string[] }
