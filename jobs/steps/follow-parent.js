// @ts-check
// Loaded into the server's process before Next. Its standard input is a pipe from the process that started it. A line on it
// says that the installation is prepared, which `instrumentation.ts` waits for: the server loads meanwhile. The pipe ends when
// that process has ended, however that came about, and with it the server, so that none is left behind on the port.
const held = /** @type {{ jiannuoPrepared?: Promise<unknown> }} */ (globalThis)
held.jiannuoPrepared = new Promise((resolve) => process.stdin.once('data', resolve))
process.stdin.resume()
process.stdin.once('close', () => process.exit(1))
