// @ts-check
// Loaded into the server's process before Next. Its standard input is a pipe that nobody writes to: it ends when the
// process that started this one has ended, however that came about, and with it the server, so that none is left behind on the port.
process.stdin.resume()
process.stdin.once('close', () => process.exit(1))
