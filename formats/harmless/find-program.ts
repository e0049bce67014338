const dosMessage = Buffer.from('This program cannot be run in DOS mode')
const programs = ['4d5a', '7f454c46', 'cafebabe', 'cffaedfe']

/** True where bytes are a program, or hold one for Windows. */
export function holdsProgram(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = view.subarray(0, 4).toString('hex')
  return programs.some((magic) => head.startsWith(magic)) || view.includes(dosMessage)
}
