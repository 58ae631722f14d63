declare module '*.scss?url' {
	const address: string;
	export default address;
}

declare module '*.astro' {
	const component: unknown;
	export default component;
}
