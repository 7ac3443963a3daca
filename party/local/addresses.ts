// The addresses at which phones on the same network reach this machine.

import { networkInterfaces } from 'node:os';

/** Bridges of virtual machines and containers: never where the phones are. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|zt|tailscale)/u;

function rank(address: string): number {
	if (address.startsWith('192.168.')) return 0;
	if (address.startsWith('10.')) return 1;
	return /^172\.(1[6-9]|2\d|3[01])\./u.test(address) ? 2 : 3;
}

/** `http://192.168.1.20:8787` and the like, home and office networks first. */
export function reachableAddresses(port: number): readonly string[] {
	const faces = Object.entries(networkInterfaces()).filter(([name]) => !virtual.test(name));
	return faces
		.flatMap(([, addresses]) => addresses ?? [])
		.filter(
			({ family, internal, address }) =>
				family === 'IPv4' && !internal && !address.startsWith('169.254.')
		)
		.map(({ address }) => address)
		.toSorted((a, b) => rank(a) - rank(b))
		.map((address) => `http://${address}:${port}`);
}
