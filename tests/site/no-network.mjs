// Preloaded into a build: every attempt to reach another machine or another program over a socket fails and is noted.
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { Socket as DatagramSocket } from 'node:dgram';

const refuse = (/** @type {unknown[]} */ args) => {
	const wanted = JSON.stringify(args.filter((arg) => typeof arg !== 'function'));
	appendFileSync(process.env['NETWORK_LOG'] ?? 'network.log', `${wanted}\n`);
	throw new Error(`The build must not use the network: ${wanted}`);
};

const { connect } = Socket.prototype;
// Standard output and error are sockets, too; only connecting is refused, and not to pipes of the machine itself.
Socket.prototype.connect = function (/** @type {any[]} */ ...args) {
	const [options] = Array.isArray(args[0]) ? args[0] : args;
	const path = typeof options === 'string' ? options : options?.path;
	return path ? Reflect.apply(connect, this, args) : refuse([options]);
};
DatagramSocket.prototype.send = (/** @type {any[]} */ ...args) => refuse(args);
