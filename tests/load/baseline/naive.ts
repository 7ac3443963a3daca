// The room one would write first: it counts the words, answers each message, and tells everyone all the
// counts each time. Same engine, same storage as ours; only the manners differ.

import { Server, routePartykitRequest, type Connection } from 'partyserver';

type Env = { readonly Room: DurableObjectNamespace<Room> };

export class Room extends Server<Env> {
	static override options = { hibernate: true };
	#counts: Record<string, number> = {};

	override onStart(): void {
		this.ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS said (id TEXT PRIMARY KEY, text TEXT)');
	}

	#view(): string {
		return JSON.stringify({ type: 'view', rev: 0, shared: { counts: this.#counts } });
	}

	override onMessage(connection: Connection, message: string): void {
		const { type, id, command } = JSON.parse(message);
		if (type === 'hello') return connection.send(this.#view());
		this.ctx.storage.sql.exec('INSERT OR REPLACE INTO said VALUES (?, ?)', id, message);
		for (const word of command.words) this.#counts[word] = (this.#counts[word] ?? 0) + 1;
		connection.send(JSON.stringify({ type: 'done', id }));
		this.broadcast(this.#view());
	}
}

export default {
	async fetch(request: Request, env: Env): Promise<Response> {
		return (await routePartykitRequest(request, env)) ?? new Response('[]');
	}
} satisfies ExportedHandler<Env>;
