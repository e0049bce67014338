/** Largest file taken, in bytes (20 MB). */
export const largestFile = 20 * 1024 * 1024
/** The most bytes of one form with its files (34 MB): what next.config.js lets in, less what stands around the files. */
export const largestForm = 34 * 1024 * 1024

/** The extensions that a form for a report's file offers; what a file is is told by its bytes. */
export const reportExtensions = '.docx,.doc,.wps,.pdf,.ofd,.xlsx,.html,.htm,.mht,.mhtml,.xml,.txt'
