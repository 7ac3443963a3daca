// Serves on every interface, says where phones can come in, and stays to start the engine again if it ends:
// what `npm start` becomes once all is built.

import { join, resolve } from 'node:path';
import encodeQr from 'qr';
import { reachableAddresses } from './local/addresses.ts';
import { startEngine, type Engine } from './local/engine.ts';
import { freePort, portIn } from './local/port.ts';
import { root } from './local/root.ts';
import { watchSpace } from './local/space.ts';

const host = '0.0.0.0';

/** A QR code in half blocks, two rows a line; dark signs on a light ground, as cameras want it. */
function drawQr(text: string): string {
	const rows = encodeQr(text, 'raw', { border: 2 });
	const lines: string[] = [];
	for (let y = 0; y < rows.length; y += 2) {
		const signs = rows[y]?.map((dark, x) =>
			dark ? (rows[y + 1]?.[x] ? ' ' : '▄') : rows[y + 1]?.[x] ? '▀' : '█'
		);
		lines.push(`  ${signs?.join('') ?? ''}`);
	}
	return lines.join('\n');
}

const data = resolve(process.env['DATA_DIR'] ?? join(root, '.data'));
let engine: Engine | undefined;
let stopping = false;
/** Asked while it is still starting, it ends at once, and takes what it started with it. */
async function stop() {
	if (stopping) return;
	stopping = true;
	await engine?.stop();
	process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

async function start(): Promise<Engine> {
	const asked = process.env['PORT'];
	const port = asked ? portIn(asked) : await freePort(host, 8787);
	return startEngine({ host, port, data });
}
engine = await start().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
const addresses = reachableAddresses(engine.port);

console.log(`\nTrame est prête.\n\n  Animer, sur cet ordinateur :  ${engine.url}/animer`);
for (const address of addresses) console.log(`  Téléphones, même Wi-Fi :      ${address}`);
if (addresses.length === 0)
	console.log(
		'  Aucun réseau : reliez cet ordinateur au Wi-Fi pour que les téléphones le rejoignent.'
	);
console.log(`  Données :                     ${data}\n`);
if (addresses[0]) console.log(drawQr(addresses[0]));
console.log('Ctrl+C pour arrêter. Les séances seront là au prochain démarrage.');
watchSpace(data, console.error);
