// A process that reads nothing of what it is sent: it opens every socket, and says something short to
// whatever comes. What a phone elsewhere waits beside it is the machine's, and that of those who send.

import { createServer } from 'node:net';

const opened = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n';
const server = createServer((socket) => {
	let said = `${opened}${'.'.repeat(900)}`;
	socket.on('error', () => undefined);
	socket.on('data', () => {
		socket.write(said);
		said = '.'.repeat(120);
	});
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit());
