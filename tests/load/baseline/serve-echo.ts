// A bare process: it answers each message and passes it on to everyone, and keeps nothing. What it
// cannot do, no room on this machine can.

import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const http = createServer((_, answer) => answer.end('[]'));
const sockets = new WebSocketServer({ server: http });
sockets.on('connection', (socket) => {
	socket.on('message', (data) => {
		const { type, id, command } = JSON.parse(data.toString());
		const view = JSON.stringify({ type: 'view', rev: 0, shared: { word: command } });
		if (type === 'hello') return socket.send(view);
		socket.send(JSON.stringify({ type: 'done', id }));
		for (const other of sockets.clients) other.send(view);
	});
});
http.listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
