// The room one would write first: it keeps a list, answers each message, and tells everyone the whole
// list each time. Same engine, same storage as ours; only the manners differ.

import { Server, routePartykitRequest, type Connection } from 'partyserver';

type Env = { readonly Room: DurableObjectNamespace<Room> };

export class Room extends Server<Env> {
	static override options = { hibernate: true };
	#words: Record<string, unknown> = {};

	override onStart(): void {
		this.ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS said (id TEXT PRIMARY KEY, text TEXT)');
	}

	#view(): string {
		return JSON.stringify({ type: 'view', rev: 0, shared: { words: this.#words } });
	}

	override onMessage(connection: Connection, message: string): void {
		const { type, id, command } = JSON.parse(message);
		if (type === 'hello') return connection.send(this.#view());
		this.ctx.storage.sql.exec('INSERT OR REPLACE INTO said VALUES (?, ?)', id, message);
		this.#words[id] = command;
		connection.send(JSON.stringify({ type: 'done', id }));
		this.broadcast(this.#view());
	}
}

export default {
	async fetch(request: Request, env: Env): Promise<Response> {
		return (await routePartykitRequest(request, env)) ?? new Response('[]');
	}
} satisfies ExportedHandler<Env>;
